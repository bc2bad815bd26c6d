import { type Participant, participantOf, type Session } from '../../shared/session/model.ts';

export const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** What was not changed stays the same object, so that no board is drawn anew that nobody touched. */
export const withOldParts = (before: Session | undefined, after: Session): Session => {
  if (!before || before.id !== after.id) return after;
  const kept = (each: Participant): Participant => {
    const old = participantOf(before, each.id);
    return old && isSame(old, each) ? old : each;
  };
  return {
    ...after,
    plan: isSame(before.plan, after.plan) ? before.plan : after.plan,
    participants: after.participants.map(kept),
  };
};
