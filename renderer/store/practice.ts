import type { OpenSession } from '../../shared/session/calls.ts';
import type { SessionEvent } from '../../shared/session/events.ts';
import { practiceId, practicePlan } from '../../shared/session/firstPlan.ts';
import type { Client } from '../client.ts';
import type { PageStore } from './pageStore.ts';
import { createPageStore } from './pageStore.ts';

/** A session for one person that lives in this page alone. */
const practiceSession = (): OpenSession => {
  const id = practiceId;
  const plan = { ...practicePlan(), participants: 1 };
  const events: SessionEvent[] = [
    { type: 'session-created', id, practice: true, plan },
    { type: 'session-started' },
  ];
  const seq = events.length;
  return { id, month: '', events, seq, rewrites: 0, readOnly: false, notices: [], keepUntil: null };
};

/** Moves end here: nothing of a practice turn reaches the core, so nothing of it can be on a disk. */
const keepingNothing = (client: Client): Client => ({
  ...client,
  call: async (name, input) => {
    if (name !== 'session.append') return client.call(name, input);
    const { after } = input as { after: number };
    // The type of the answer follows from the name, which the compiler can't see through.
    return { ok: true, value: { seq: after + 1 } } as never;
  },
});

/**
 * A store of its own for a practice turn, with the same screens over it. How the page looks is chosen for both.
 * `done`: when the turn is over or somebody leaves it.
 */
export const createPractice = (page: PageStore, done: () => void): PageStore => {
  const { client, hello, change, tell } = page.getState();
  const practice = createPageStore(keepingNothing(client));
  practice.setState({ hello, change, tell });
  practice.getState().show(practiceSession(), { at: 'agenda' });
  const participant = 'p1';
  const questions = practicePlan().questions.map(({ id }) => id);
  practice.setState({ screen: { at: 'cover', participant, questions }, reopen: async () => done() });
  practice.subscribe(({ screen }, before) => {
    if (screen === before.screen) return;
    if (screen.at === 'agenda' || screen.at === 'library') done();
  });
  return practice;
};
