import type { SessionEvent } from '../../../shared/session/events.ts';
import { firstPlan } from '../../../shared/session/firstPlan.ts';
import type { Plan, Session } from '../../../shared/session/model.ts';
import { replay } from '../../../shared/session/reduce.ts';

/** A session that has run through these events, with the plan changed as given. */
export const run = (plan: Partial<Plan>, events: readonly SessionEvent[] = []): Session => {
  const session = replay([
    {
      type: 'session-created',
      id: 'a-session-for-tests',
      practice: false,
      plan: { ...firstPlan(), ...plan },
    },
    { type: 'session-started' },
    ...events,
  ]);
  if (!session) throw new Error('no session');
  return session;
};

export const passed = (participant: string, question: string): SessionEvent[] => [
  { type: 'answer-opened', participant, question },
  { type: 'answer-passed', participant, question },
];
