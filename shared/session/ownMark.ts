import { type Mark, markOf } from '../exercise/marks.ts';
import { participantOf, type Session } from './model.ts';

/** Few enough to look at in one glance, enough that a stranger's first press is mostly wrong. */
const offered = 6;

/**
 * The marks that a covered board offers when it asks whose it is: those of people around this seat first, and
 * filled up with marks that nobody has. In the order of the seats, so that the right one stands in no special place.
 */
export const marksToChooseFrom = (session: Session, id: string): readonly Mark[] => {
  const own = participantOf(session, id);
  const seat = session.participants.findIndex((participant) => participant.id === id);
  if (!own) return [];
  const first = Math.max(0, Math.min(seat - 2, session.participants.length - offered));
  return Array.from(
    { length: offered },
    (_, i) => session.participants[first + i]?.mark ?? markOf(first + i),
  );
};

export const isSameMark = (a: Mark, b: Mark): boolean => a.shape === b.shape && a.colour === b.colour;
