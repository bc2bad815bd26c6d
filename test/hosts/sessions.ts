import { expect } from 'vitest';
import type { CallInput, CallName, CallOutput } from '../../shared/contract.ts';
import type { SessionEvent } from '../../shared/session/events.ts';
import { firstPlan } from '../../shared/session/firstPlan.ts';
import type { Plan } from '../../shared/session/model.ts';
import type { Host } from './hosts.ts';

/** Calls and expects an answer, as the page's typed client does. */
export const told = async <Name extends CallName>(
  host: Host,
  name: Name,
  input: CallInput<Name>,
): Promise<CallOutput<Name>> => {
  const reply = await host.call(name, input);
  if (!reply.ok) throw new Error(`${name} was refused: ${reply.error.code}`);
  return reply.value as CallOutput<Name>;
};

/** Calls and expects a refusal with this code, in a sentence that names no path. */
export const refused = async (host: Host, name: unknown, input: unknown): Promise<string> => {
  const reply = await host.call(name, input);
  if (reply.ok) throw new Error(`${String(name)} was not refused`);
  expect(reply.error.message).toMatch(/^[A-Z].*[.!?]$/s);
  expect(reply.error.message).not.toMatch(/\/tmp|\\|\.ts|Error/);
  expect(Object.keys(reply)).toEqual(['ok', 'error']);
  return reply.error.code;
};

export const plan = (changed: Partial<Plan> = {}): Plan =>
  JSON.parse(JSON.stringify({ ...firstPlan(), ...changed }));

/** Adds events one after the other; answers with the seq of the last. */
export const append = async (
  host: Host,
  id: string,
  after: number,
  events: readonly SessionEvent[],
): Promise<number> => {
  let seq = after;
  for (const event of events) ({ seq } = await told(host, 'session.append', { id, after: seq, event }));
  return seq;
};

const places = [
  { role: 'doctor', x: 0.01, y: 0.02 },
  { role: 'carer', x: -0.4, y: 0.3 },
  { role: 'self', x: 0.9, y: -0.6 },
] as const;

/** One person's answer to the first question: three figures, a card, and done. */
export const answered = (participant: string, question = 'baseline'): SessionEvent[] => [
  { type: 'answer-opened', participant, question },
  ...places.map((place): SessionEvent => ({ type: 'figure-placed', participant, question, ...place })),
  { type: 'card-held', participant, question, card: 'amber', with: 'answer' },
  { type: 'answer-done', participant, question },
];

/** A session of six people who have all answered the first question, and is finished. */
export const finishedSession = async (host: Host, id: string): Promise<number> => {
  await told(host, 'session.create', { id, practice: false, plan: plan({ participants: 6 }) });
  const people = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6'];
  return append(host, id, 1, [
    { type: 'session-started' },
    ...people.flatMap((person) => answered(person)),
    { type: 'session-finished' },
  ]);
};
