import type { MovementCounts } from '../analysis/movement.ts';
import {
  type FigureStatistics,
  type QuestionStatistics,
  type SessionStatistics,
  statisticsFrom,
} from '../analysis/statistics.ts';
import { countWhenCollating, onlyMajorityWhenCollating, type SamePeople } from '../disclosure/collating.ts';
import { smallestGroup } from '../disclosure/groupSize.ts';
import { type Card, perRole } from '../exercise/kit.ts';
import type { ExportKind } from '../session/model.ts';
import type { Joined } from './joining.ts';

/**
 * The statistics of several groups, with as many people as R15 lets count. Where some may be in more than one
 * group, the anonymous report is made from stand-ins that keep which answers over half gave and nothing else:
 * what is no longer there can't be told by any later step. The group copy has the answers as they are.
 */
export const statisticsTogether = (joined: Joined, same: SamePeople, kind: ExportKind): SessionStatistics => {
  const stats = statisticsFrom(joined.tally);
  if (kind === 'group' || !onlyMajorityWhenCollating(joined.groups, same)) return stats;
  const people = countWhenCollating(joined.answeredIn, same);
  return {
    oneBoard: stats.oneBoard,
    people,
    answered: standInSize(people, stats.answered),
    questions: stats.questions.map((question, i) =>
      standIn(question, countWhenCollating(joined.questions[i]?.answeredIn ?? [], same)),
    ),
  };
};

/** Of 5 to 7, R3 and R7 let only "over half" be told. Fewer people than 5 stay fewer, so that R1 holds. */
const standInSize = (people: number, answers: number): number =>
  people < smallestGroup ? people : Math.min(7, answers);

const standIn = (question: QuestionStatistics, people: number): QuestionStatistics => {
  const { question: asked, answered, board } = question;
  const size = standInSize(people, answered);
  const isMajority = (count: number): boolean => count * 2 > answered;
  return {
    question: asked,
    people,
    answered: size,
    passed: 0,
    quotes: [],
    board: board && {
      figures: perRole((role) => figureStandIn(board.figures[role], isMajority, size)),
      feelings: {
        whole: none,
        figures: perRole(() => none),
        atAll: {
          red: isMajority(board.feelings.atAll.red) ? size : 0,
          amber: isMajority(board.feelings.atAll.amber) ? size : 0,
          green: isMajority(board.feelings.atAll.green) ? size : 0,
        },
        none: 0,
        several: 0,
      },
      between: { gap: null, togetherness: null, sideBySide: { count: 0, of: 0 } },
    },
  };
};

const none = { red: 0, amber: 0, green: 0 } satisfies Record<Card, number>;

/** One part has all, where over half were in it; else nobody has more than two. */
const shared = (counts: readonly number[], isMajority: (count: number) => boolean, size: number): number[] =>
  counts.some(isMajority)
    ? counts.map((count) => (isMajority(count) ? size : 0))
    : counts.map((_, i) => Math.max(0, Math.min(2, size - 2 * i)));

const figureStandIn = (
  { stood, sinceStart, sinceBefore }: FigureStatistics,
  isMajority: (count: number) => boolean,
  size: number,
): FigureStatistics => {
  const [inner = 0, between = 0, outer = 0, off = 0] = shared(
    [
      stood.middle + stood[1] + stood[2],
      stood[3] + stood[4],
      stood[5] + stood[6] + stood.outside,
      stood.tray + stood.aside,
    ],
    isMajority,
    size,
  );
  const moved = (counts: MovementCounts | null): MovementCounts | null => {
    if (!counts) return null;
    const [towards = 0, away = 0, stayed = 0, unknown = 0] = shared(
      [counts.towards, counts.away, counts.stayed, counts.unknown],
      isMajority,
      size,
    );
    return { towards, away, stayed, unknown };
  };
  return {
    stood: { middle: 0, 1: 0, 2: inner, 3: 0, 4: between, 5: 0, 6: outer, outside: 0, tray: off, aside: 0 },
    placed: inner + between + outer,
    say: null,
    sinceStart: moved(sinceStart),
    sinceBefore: moved(sinceBefore),
  };
};
