import type { Role } from '../exercise/kit.ts';
import { sayOf } from '../exercise/place.ts';
import { zones } from '../exercise/rings.ts';
import type { HeardAnswer, Stood } from './heard.ts';
import { type Spread, spreadOf } from './spread.ts';

/** How often each standing was given; every standing is there, also with 0. */
export type StoodCounts = Readonly<Record<Stood, number>>;

export const standings: readonly Stood[] = [...zones, 'tray', 'aside'];

/** Where a group put one figure. `answers` are the finished answers to one question. */
export const stoodCounts = (answers: readonly HeardAnswer[], role: Role): StoodCounts =>
  Object.fromEntries(
    standings.map((stood) => [stood, answers.filter((answer) => answer.stood[role] === stood).length]),
  ) as StoodCounts;

/** Say of one figure over the people who put it on the table, in points of 0 to 100; null when nobody did. */
export const saySpread = (answers: readonly HeardAnswer[], role: Role): Spread | null =>
  spreadOf(answers.flatMap((answer) => (answer.place[role] ? [sayOf(answer.place[role])] : [])));

/** How many put the figure on the card or on the table around it. */
export const placedOn = (counts: StoodCounts): number => zones.reduce((sum, zone) => sum + counts[zone], 0);
