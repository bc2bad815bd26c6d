import { type StoodCounts, standings } from '../analysis/figure.ts';
import type { Spread } from '../analysis/spread.ts';
import type { QuestionStatistics } from '../analysis/statistics.ts';
import { inNoOrder } from '../disclosure/released.ts';
import { zoneInWords } from '../exercise/describe.ts';
import { type Card, cards, perRole, type Role, roles } from '../exercise/kit.ts';
import { listed } from '../text/listed.ts';
import type { Translate } from '../text/translate.ts';
import { groupFacts } from './groupFacts.ts';
import { boardSentences, groupSentences } from './groupSentences.ts';
import { allTables, shortTable } from './groupTables.ts';
import type { FigurePicture, QuestionReport } from './model.ts';
import { printed } from './phrases.ts';
import { type CardRow, cardBars } from './pictures/cardBars.ts';
import { chartFor } from './pictures/chartFor.ts';
import { dotsScene, overlayScene } from './pictures/dots.ts';
import { emptyQuestion, type QuestionName } from './question.ts';

type Board = NonNullable<QuestionStatistics['board']>;
type Seats = { readonly oneBoard: boolean; readonly around: number };

/** A question with exact counts, for people bound by the session's ground rules. `start`: what it is compared with. */
export const groupQuestion = (
  t: Translate,
  stats: QuestionStatistics,
  name: QuestionName,
  seats: Seats,
  start: QuestionStatistics | null,
): QuestionReport => {
  const quotes = inNoOrder(stats.quotes);
  const base: QuestionReport = {
    ...emptyQuestion(t, stats, name),
    answered: answeredLine(t, stats, seats),
    quotes:
      quotes.length === 0
        ? null
        : { heading: t('report.quotes.heading'), piles: [{ theme: null, quotes }], note: '' },
    facts: groupFacts({ ...stats, quotes }),
  };
  const { board } = stats;
  if (!board || stats.answered === 0) return base;
  return {
    ...base,
    sentences: seats.oneBoard ? boardSentences(t, board) : groupSentences(t, board, stats.answered),
    figures: roles.map((role) => pictureOf(t, role, board, start?.board?.figures[role].say ?? null)),
    overlay: {
      scene: overlayScene(
        perRole((role) => board.figures[role].stood),
        t('report.picture.outside'),
        t('report.picture.overlayAlt', {
          list: roles
            .map((role) =>
              t('report.picture.overlayPart', {
                figure: t(`figures.role.${role}`),
                list: countsInWords(t, board.figures[role].stood),
              }),
            )
            .join(' '),
        }),
      ),
      caption: t('report.picture.overlayCaption'),
    },
    caption: t(start ? 'report.picture.dotsCaptionMoved' : 'report.picture.dotsCaption'),
    cards: {
      heading: t('report.cards.heading'),
      sentences: [],
      scene: cardScene(t, board, stats.answered),
    },
    tables: [shortTable(t, board)],
    more: allTables(t, board),
  };
};

const answeredLine = (t: Translate, stats: QuestionStatistics, seats: Seats): string => {
  const { answered, passed, fromPaper, differed } = stats;
  const first =
    seats.oneBoard && answered > 0
      ? t('report.size.board', { count: seats.around })
      : t('report.size.exact', { count: answered });
  return [
    first,
    ...(passed === 0 ? [] : [t('report.passed', { count: passed })]),
    ...(differed ? [t('report.differed', { count: differed })] : []),
    ...(fromPaper ? [t('report.fromPaper', { many: fromPaper })] : []),
  ].join(' ');
};

/** "ring 1 of 6: 3, outside: 2" */
const countsInWords = (t: Translate, stood: StoodCounts): string =>
  listed(
    t,
    standings
      .filter((each) => stood[each] > 0)
      .map((each) =>
        t('report.picture.dotsPart', {
          zone: each === 'tray' || each === 'aside' ? t(`report.table.${each}`) : zoneInWords(t, each),
          count: stood[each],
        }),
      ),
    ',',
  );

const pictureOf = (t: Translate, role: Role, board: Board, before: Spread | null): FigurePicture => {
  const { stood, say } = board.figures[role];
  const who = t(`report.aboutWhom.${role}`);
  const median = (spread: Spread) => printed(spread.median);
  const alt = say
    ? t('report.picture.dotsAlt', {
        who,
        list: countsInWords(t, stood),
        median: before
          ? t('report.picture.dotsMedianMoved', { median: median(say), before: median(before) })
          : t('report.picture.dotsMedian', { median: median(say) }),
      })
    : t('report.picture.dotsNone', { who });
  return { role, heading: t(`figures.role.${role}`), scene: dotsScene(role, stood, say, before, alt) };
};

const cardScene = (t: Translate, { feelings }: Board, of: number) => {
  const many = (card: Card) => t('report.manyWithin.exact', { number: feelings.atAll[card], of });
  const row = (card: Card): CardRow => ({
    name: t(`figures.card.${card}`),
    words: many(card),
    part: feelings.atAll[card] / of,
  });
  const list = cards
    .map((card) => t('report.cards.line', { card: t(`figures.card.${card}`), many: many(card) }))
    .join(' ');
  return chartFor(
    t,
    cardBars({ red: row('red'), amber: row('amber'), green: row('green') }, t('report.cards.alt', { list })),
  );
};
