import type { Role } from '../exercise/kit.ts';
import { zones } from '../exercise/rings.ts';
import type { HeardAnswer, Stood } from './heard.ts';

/** How often each standing was given; every standing is there, also with 0. */
export type StoodCounts = Readonly<Record<Stood, number>>;

export const standings: readonly Stood[] = [...zones, 'tray', 'aside'];

/** Where a group put one figure. `answers` are the finished answers to one question. */
export const stoodCounts = (answers: readonly HeardAnswer[], role: Role): StoodCounts =>
  Object.fromEntries(
    standings.map((stood) => [stood, answers.filter((answer) => answer.stood[role] === stood).length]),
  ) as StoodCounts;

/** How many put the figure on the card or on the table around it. */
export const placedOn = (counts: StoodCounts): number => zones.reduce((sum, zone) => sum + counts[zone], 0);
