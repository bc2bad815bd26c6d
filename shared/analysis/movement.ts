import type { Role } from '../exercise/kit.ts';
import { movementOf } from '../exercise/place.ts';
import type { Question } from '../questions/question.ts';
import type { Heard } from './heard.ts';

/** How many moved a figure. `unknown`: not on the table in both answers, or no earlier answer at all. */
export type MovementCounts = {
  readonly towards: number;
  readonly away: number;
  readonly stayed: number;
  readonly unknown: number;
};

/** An earlier question of one person to compare with, or null when there is none. */
export type Earlier = (person: Heard, question: Question) => string | null;

/** Since the baseline: the first question of that kind, when the person answered it. */
export const sinceStart =
  (questions: readonly Question[]): Earlier =>
  (person, question) => {
    const first = questions.find((each) => each.kind === 'baseline');
    if (!first || first.id === question.id) return null;
    return person.get(first.id)?.outcome === 'done' ? first.id : null;
  };

/**
 * Since the question before: the last one before it that this person answered on the board. After a pass that
 * is the one before the pass, because that is where the figures had been left standing.
 */
export const sinceBefore =
  (questions: readonly Question[]): Earlier =>
  (person, question) => {
    const before = questions.slice(
      0,
      questions.findIndex((each) => each.id === question.id),
    );
    const last = before.findLast((each) => each.kind !== 'words' && person.get(each.id)?.outcome === 'done');
    return last?.id ?? null;
  };

/** Movement of one figure over everybody who answered the question; the four counts add up to them. */
export const movementCounts = (
  people: readonly Heard[],
  question: Question,
  role: Role,
  earlier: Earlier,
): MovementCounts => {
  const counts = { towards: 0, away: 0, stayed: 0, unknown: 0 };
  for (const person of people) {
    const answer = person.get(question.id);
    if (answer?.outcome !== 'done') continue;
    const before = earlier(person, question);
    const from = before === null ? null : person.get(before)?.place[role];
    const to = answer.place[role];
    if (!from || !to) counts.unknown += 1;
    else counts[movementKey[movementOf(from, to)]] += 1;
  }
  return counts;
};

const movementKey = { 'towards the middle': 'towards', away: 'away', stayed: 'stayed' } as const;
