import { z } from 'zod';
import { standings } from '../analysis/figure.ts';
import { fromPaper } from '../analysis/paper.ts';
import type { BoardTally, GroupTally, QuestionTally } from '../analysis/tally.ts';
import { regions } from '../disclosure/regions.ts';
import { cards, perRole } from '../exercise/kit.ts';
import { zones } from '../exercise/rings.ts';
import { questionSchema } from '../session/events.ts';
import { limits } from '../session/limits.ts';
import type { Plan } from '../session/model.ts';
import { plainText } from '../session/plainText.ts';
import { voices } from '../session/voice.ts';

/**
 * A session as facilitators exchange it, so that a colleague can collate it with others. It is as detailed as a
 * group copy and for the same people. It holds the least from which medians and quartiles, zones, movement and
 * cards of several groups can be put together under the rules:
 * - the questions with their wordings, the month, the region and the voice;
 * - for each question and figure, how many stood in each zone, how many moved, and the say of everybody as a
 *   list in whole points, rising. Each list is sorted by its own values, so that no two can be laid side by
 *   side and nobody's answers can be joined across questions or figures (R8);
 * - how many held each card, how many passed, and the quotes that a group copy has.
 *
 * Left out: titles, marks, people's ids, seats and their order, times, faces, cut-outs and decorations, notes
 * that are no quotes, and the **gap and togetherness of each person**. Those two join a person's figures: from
 * the doctors' list, the patients' list and the gaps between them, the pairs can be worked out again. A report
 * that includes a bundle therefore leaves both out and says so.
 *
 * `group` is a fingerprint of the session's random id: a machine sees by it that two bundles are the same
 * session, and nothing else can be done with it.
 */

const count = z.int().min(0).max(limits.participants);
const movement = z.strictObject({ towards: count, away: count, stayed: count, unknown: count });
const stood = z.strictObject({
  middle: count,
  1: count,
  2: count,
  3: count,
  4: count,
  5: count,
  6: count,
  outside: count,
  tray: count,
  aside: count,
});
const figure = z.strictObject({
  stood,
  says: z.array(z.int().min(0).max(100)).max(limits.participants),
  sinceStart: movement.nullable(),
  sinceBefore: movement.nullable(),
});
const cardCounts = z.strictObject({ red: count, amber: count, green: count });
const ofEach = <T extends z.ZodType>(each: T) => z.strictObject({ doctor: each, carer: each, self: each });

const board = z.strictObject({
  figures: ofEach(figure),
  cards: z.strictObject({
    whole: cardCounts,
    figures: ofEach(cardCounts),
    atAll: cardCounts,
    none: count,
    several: count,
  }),
  sideBySide: z.strictObject({ count, of: count }),
});

const question = z.strictObject({
  ...questionSchema.omit({ otherWays: true }).shape,
  answered: count,
  passed: count,
  /** Answers that were made on paper; left out where there are none. */
  fromPaper: count.min(1).optional(),
  board: board.nullable(),
  quotes: z.array(plainText(limits.words).min(1)).max(limits.participants * limits.wordsPerAnswer),
});
type BundleQuestion = z.infer<typeof question>;

/** A file can be edited together with its hash; but no number in a report may contradict another. */
const addsUp = ({ kind, answered, fromPaper: onPaper = 0, board: on, quotes }: BundleQuestion): boolean => {
  if (onPaper > answered) return false;
  if ((kind === 'words') !== (on === null)) return false;
  if (quotes.length > answered * limits.wordsPerAnswer) return false;
  if (!on) return true;
  const figures = Object.values(on.figures).every(
    (each) =>
      sum(standings.map((at) => each.stood[at])) === answered &&
      each.says.length === sum(zones.map((at) => each.stood[at])) &&
      each.says.every((say, i) => say >= (each.says[i - 1] ?? 0)) &&
      [each.sinceStart, each.sinceBefore].every(
        (moved) => moved === null || sum(Object.values(moved)) === answered,
      ),
  );
  const { whole, figures: beside, atAll, none, several } = on.cards;
  const held = [whole, ...Object.values(beside)].every((each) =>
    cards.every((card) => each[card] <= atAll[card]),
  );
  return (
    figures &&
    held &&
    cards.every((card) => atAll[card] <= answered) &&
    none + several <= answered &&
    on.sideBySide.count <= on.sideBySide.of &&
    on.sideBySide.of <= answered
  );
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

export const bundleFormat = 'power-circle-bundle';
export const bundleVersion = 1;

export const bundleSchema = z
  .strictObject({
    format: z.literal(bundleFormat),
    version: z.literal(bundleVersion),
    group: z.string().regex(/^[0-9a-f]{32}$/),
    /** `2026-11`, nothing finer (R9). */
    month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/),
    region: z.enum(regions).nullable(),
    voice: z.enum(voices),
    turns: z.enum(['each', 'one board']),
    start: z.enum(['carry', 'blank']),
    answered: count.min(1),
    /** People with a board from paper; left out where there are none. */
    fromPaper: count.min(1).optional(),
    questions: z
      .array(question.refine(addsUp, 'numbers that do not add up'))
      .min(1)
      .max(limits.questions)
      .refine((list) => new Set(list.map(({ id }) => id)).size === list.length, 'ids twice'),
  })
  .refine((bundle) => bundle.questions.every((each) => each.answered <= bundle.answered), 'too many answers')
  .refine((bundle) => (bundle.fromPaper ?? 0) <= bundle.answered, 'too many from paper');

export type Bundle = z.infer<typeof bundleSchema>;

/** What a bundle says of its group beside the answers. */
export type About = Pick<Bundle, 'group' | 'month' | 'region' | 'voice'>;

/** The bundle of a tallied session. The same session, month and region give the same bundle. */
export const bundleOf = (tally: GroupTally, { start }: Pick<Plan, 'start'>, about: About): Bundle => ({
  format: bundleFormat,
  version: bundleVersion,
  group: about.group,
  month: about.month,
  region: about.region,
  voice: about.voice,
  turns: tally.oneBoard ? 'one board' : 'each',
  start,
  answered: tally.answered,
  ...fromPaper(tally.fromPaper),
  questions: tally.questions.map(questionOf),
});

const questionOf = ({
  question: asked,
  answered,
  passed,
  fromPaper: onPaper,
  board: on,
  quotes,
}: QuestionTally): BundleQuestion => ({
  id: asked.id,
  kind: asked.kind,
  topic: asked.topic,
  wording: asked.wording,
  simpler: asked.simpler,
  answered,
  passed,
  ...fromPaper(onPaper),
  board: on && boardOf(on),
  quotes: [...quotes],
});

const boardOf = ({ figures, feelings, between }: BoardTally): NonNullable<BundleQuestion['board']> => ({
  figures: perRole((role) => ({ ...figures[role], says: figures[role].says.map(Math.round) })),
  cards: feelings,
  sideBySide: between.sideBySide,
});

/** A colleague's group, to be counted like one's own. Ways of asking that no report shows are not known of it. */
export const tallyFrom = ({ answered, fromPaper: people, turns, questions }: Bundle): GroupTally => ({
  answered,
  ...fromPaper(people),
  oneBoard: turns === 'one board',
  questions: questions.map(
    ({
      id,
      kind,
      topic,
      wording,
      simpler,
      answered: gave,
      passed,
      fromPaper: onPaper,
      board: on,
      quotes,
    }): QuestionTally => ({
      question: { id, kind, topic, wording, simpler, otherWays: [] },
      answered: gave,
      passed,
      ...fromPaper(onPaper),
      board: on && {
        figures: on.figures,
        feelings: on.cards,
        between: { gaps: null, togetherness: null, sideBySide: on.sideBySide },
      },
      quotes,
    }),
  ),
});
