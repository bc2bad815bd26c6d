import { peopleIn, type QuestionStatistics, type SessionStatistics } from '../analysis/statistics.ts';
import { keyOf } from '../collate/questions.ts';
import { auditOf, type EarlierRelease } from '../disclosure/audit.ts';
import { tellsMajority } from '../disclosure/countWords.ts';
import { isTooSmall } from '../disclosure/groupSize.ts';
import type { Shade } from '../disclosure/shading.ts';
import { allTold } from '../disclosure/told.ts';
import { perRole, type Role } from '../exercise/kit.ts';
import type { ExportKind } from '../session/model.ts';
import { type FigureWords, questionWords } from './anonymousFigure.ts';

/** One of the groups that are set side by side: a month, a voice or a region. */
export type Side = {
  /** "March 2026", "Staff" */
  readonly name: string;
  /** For the data files: `2026-03`, `staff`. */
  readonly key: string;
  /** In a picture there is room for little more than "Mar 26". */
  readonly short: string;
  readonly stats: SessionStatistics;
  /** What left earlier over some of its people (R5). */
  readonly earlier: readonly EarlierRelease[];
};

/** What one side gave to one question; null where it was not asked, or where nothing of it may be shown. */
export type SideAnswer = {
  readonly side: Side;
  readonly stats: QuestionStatistics;
  /** By R3 and R5; null in the group copy. */
  readonly words: readonly FigureWords[] | null;
};

export type AskedOfSides = {
  readonly stats: QuestionStatistics;
  /** One a side, in the order of the sides. */
  readonly answers: readonly (SideAnswer | null)[];
};

/**
 * The questions on the board that at least two sides were asked, with what each side may show. Each side is
 * audited and worded by itself, as if it stood alone in a report of its own; there is no total of all sides
 * that one of them could be subtracted from.
 */
export const askedOfSides = (sides: readonly Side[], kind: ExportKind): readonly AskedOfSides[] => {
  const told = sides.map((side) => answersOf(side, kind));
  const keys = [
    ...new Set(sides.flatMap(({ stats }) => stats.questions.map(({ question }) => keyOf(question)))),
  ];
  return keys.flatMap((key) => {
    const asked = sides.flatMap(({ stats }) =>
      stats.questions.filter((each) => keyOf(each.question) === key),
    );
    const [first] = asked;
    if (!first?.board || asked.length < 2) return [];
    return [{ stats: first, answers: told.map((answers) => answers.get(key) ?? null) }];
  });
};

const answersOf = (side: Side, kind: ExportKind): ReadonlyMap<string, SideAnswer> => {
  const audit = kind === 'anonymous' ? auditOf(side.stats, side.earlier) : null;
  return new Map(
    side.stats.questions.flatMap((stats, i) => {
      const isShown = kind === 'group' ? stats.answered > 0 : !isTooSmall(peopleIn(stats));
      if (!stats.board || !isShown) return [];
      const words = kind === 'group' ? null : questionWords(stats, audit?.told[i] ?? perRole(() => allTold));
      return [[keyOf(stats.question), { side, stats, words }] as const];
    }),
  );
};

/** Where over half of a side put a figure, by its words alone. */
export const majorityOf = ({ stats, words }: SideAnswer, role: Role): Shade | null => {
  const figure = words?.find((each) => each.role === role);
  return figure?.shading.find(({ said }) => tellsMajority(said, stats.answered))?.shade ?? null;
};

/** From the middle outwards, in bands of two rings: `inner` is 0 to 1, `outside` 3 to 4. */
const reach: Readonly<Record<Exclude<Shade, 'off'>, readonly [number, number]>> = {
  inner: [0, 1],
  between: [1, 2],
  'inner or between': [0, 2],
  outer: [2, 3],
  'outer or outside': [2, 4],
  outside: [3, 4],
};

/** Whether one place is nearer the middle than another; null where the bands overlap or one is off the board. */
export const compared = (from: Shade, to: Shade): 'closer' | 'further' | null => {
  if (from === 'off' || to === 'off') return null;
  if (reach[to][1] <= reach[from][0]) return 'closer';
  return reach[to][0] >= reach[from][1] ? 'further' : null;
};
