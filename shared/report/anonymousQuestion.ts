import { peopleIn, type QuestionStatistics } from '../analysis/statistics.ts';
import { type CountWords, tellsMajority } from '../disclosure/countWords.ts';
import { mayCross } from '../disclosure/crossTables.ts';
import { isTooSmall, sizeBandOf } from '../disclosure/groupSize.ts';
import { yesNoWords } from '../disclosure/oneWay.ts';
import type { Quote } from '../disclosure/quotes.ts';
import { zoneInWords } from '../exercise/describe.ts';
import { type Card, cards } from '../exercise/kit.ts';
import { listed } from '../text/listed.ts';
import type { Translate } from '../text/translate.ts';
import {
  type FigureWords,
  type Moved,
  moveSentences,
  placeSentences,
  strengthFor,
} from './anonymousFigure.ts';
import {
  crossing,
  type Fact,
  type FigurePicture,
  type NotShown,
  type QuestionReport,
  type QuoteSection,
  type ReportTable,
} from './model.ts';
import { bandInWords, isNotable, manyFirst, manyWithin, zoneKey } from './phrases.ts';
import { type CardRow, cardBars } from './pictures/cardBars.ts';
import { chartFor } from './pictures/chartFor.ts';
import { shadedScene } from './pictures/shaded.ts';
import { emptyQuestion, type QuestionName } from './question.ts';
import { quoteSection } from './spoken.ts';

/** A question in words and bands: all that the rules let out of it. `quotes`: said to it, before R16. */
export const anonymousQuestion = (
  t: Translate,
  stats: QuestionStatistics,
  name: QuestionName,
  figures: readonly FigureWords[] | null,
  quotes: readonly Quote[],
): QuestionReport => {
  const size = stats.answered;
  const sizeBand = sizeBandOf(peopleIn(stats));
  const empty = emptyQuestion(t, stats, name);
  if (isTooSmall(size) || sizeBand === null) return { ...empty, withheld: t('report.withheldQuestion') };
  const onPaper = paperWords(stats.fromPaper ?? 0, size);
  const answered = [
    t('report.size.band', { band: bandInWords(t, sizeBand) }),
    ...onPaper.map((said) => t('report.fromPaper', { many: manyWithin(t, said) })),
  ].join(' ');
  const section = quoteSection(t, 'anonymous', quotes, t('report.quotes.heading'));
  const base: QuestionReport = {
    ...empty,
    answered,
    facts: [
      fact('all', 'answered', '', sizeBand),
      ...onPaper.map((said) => fact('all', 'from paper', '', wordsOf(said))),
      ...quoteFacts(section),
    ],
    quotes: section,
  };
  if (!stats.board || !figures) return base;

  const held = cardWords(stats.board.feelings.atAll, size);
  return {
    ...base,
    sentences: [...placeSentences(t, figures, size), ...moveSentences(t, figures, size)],
    figures: figures.map((figure) => pictureOf(t, figure, size)),
    caption: captionFor(t, size),
    cards: {
      heading: t('report.cards.heading'),
      sentences: cardSentence(t, held, size),
      scene: cardScene(t, held, size),
    },
    tables: [tableOf(t, figures, size)],
    notShown: heldBack(t, figures),
    facts: withoutCrossTables(
      [...base.facts, ...figures.flatMap(factsOf), ...cards.map((card) => cardFact(card, held[card]))],
      size,
    ),
  };
};

/** R4: only facts about one thing at a time leave a group of that size. */
export const withoutCrossTables = (facts: readonly Fact[], size: number): readonly Fact[] =>
  facts.filter(({ measure }) => mayCross(crossing.includes(measure) ? 2 : 1, size));

/**
 * R3: how many boards came from paper, where the words say more than that it may be nobody. Silence stands for
 * "no majority" or "fewer than 5" and none alike, so that it gives away no more than those words would.
 */
const paperWords = (count: number, size: number): CountWords[] =>
  [yesNoWords(count, size)].filter((said) => isNotable(said, size));

const pictureOf = (t: Translate, { role, shading }: FigureWords, size: number): FigurePicture => {
  const who = t(`report.aboutWhom.${role}`);
  const told = shading.filter(({ shade, said }) => shade !== 'off' && isNotable(said, size));
  const rest = shading.find(({ shade, said }) => shade !== 'off' && !isNotable(said, size));
  const list = told
    .map(({ shade, said }) =>
      t('report.picture.shadePart', { many: manyFirst(t, said), place: t(`report.band.${shade}`) }),
    )
    .join(' ');
  const alt =
    shading.length === 0
      ? t('report.picture.shadeHeld', { who })
      : told.length === 0
        ? t('report.picture.shadeAltNone', { who })
        : t('report.picture.shadeAlt', { who, list, rest: rest ? manyWithin(t, rest.said) : '' });
  return {
    role,
    heading: t(`figures.role.${role}`),
    scene: shadedScene({ role, shading, strengthOf: strengthFor(size) }, alt),
  };
};

const captionFor = (t: Translate, size: number): string => {
  if (size < 10) return t('report.picture.shadeCaptionSmall');
  return size < 25
    ? t('report.picture.shadeCaption', {
        second: t('report.manyWithin.5 or more'),
        rest: t('report.picture.restMiddling'),
      })
    : t('report.picture.shadeCaption', {
        second: t('report.picture.someLarge'),
        rest: t('report.manyWithin.fewer than 8'),
      });
};

const tableOf = (t: Translate, figures: readonly FigureWords[], size: number): ReportTable => {
  const sinces = figures[0]?.moved.map(({ since }) => since) ?? [];
  return {
    caption: t('report.table.anonymous'),
    columns: [
      t('report.table.figure'),
      t('report.table.where'),
      ...sinces.map((since) =>
        t(since === 'since the start' ? 'report.table.sinceStart' : 'report.table.sinceBefore'),
      ),
    ],
    rows: figures.map((figure) => ({
      heading: t(`figures.role.${figure.role}`),
      cells: [whereCell(t, figure, size), ...figure.moved.map((moved) => movedCell(t, moved, size))],
    })),
  };
};

const whereCell = (t: Translate, { shading, typical }: FigureWords, size: number): string => {
  if (shading.length === 0) return t('report.across.notShown');
  const majority = shading.find(({ said }) => tellsMajority(said, size));
  if (!majority) {
    const some = shading.filter(({ said }) => isNotable(said, size));
    if (some.length === 0) return t('report.manyWithin.no majority');
    return listed(
      t,
      some.map(({ shade, said }) => `${manyWithin(t, said)}: ${t(`report.band.${shade}`)}`),
      ';',
    );
  }
  const band = t(`report.band.${majority.shade}`);
  return typical && majority.shade !== 'outside'
    ? t('report.table.typical', { band, zone: zoneInWords(t, typical) })
    : band;
};

const movedCell = (t: Translate, { parts }: Moved, size: number): string => {
  if (parts.length === 0) return t('report.across.notShown');
  const notable = parts.filter(({ said }) => isNotable(said, size));
  if (notable.length === 0) return t('report.manyWithin.no majority');
  const [first] = notable;
  if (first && tellsMajority(first.said, size)) return t(`report.direction.${first.direction}`);
  return listed(
    t,
    notable.map(({ direction, said }) =>
      t('report.directionOf', { many: manyWithin(t, said), direction: t(`report.direction.${direction}`) }),
    ),
    ';',
  );
};

/** R5: what had to be held back of this question, figure by figure, and why. Never silently. */
const heldBack = (t: Translate, figures: readonly FigureWords[]): NotShown[] =>
  figures.flatMap(({ role, shading, moved }) => {
    const who = t(`report.aboutWhom.${role}`);
    return [
      ...(shading.length === 0 ? [t('report.notShown.audit.zones', { who })] : []),
      ...moved
        .filter(({ parts }) => parts.length === 0)
        .map(({ since }) =>
          t('report.notShown.audit.moved', { who, since: t(`report.table.since.${since}`) }),
        ),
    ].map((what) => ({ what, why: t('report.notShown.audit.why') }));
  });

type CardWords = Readonly<Record<Card, CountWords>>;

export const cardWords = (counts: Readonly<Record<Card, number>>, size: number): CardWords => ({
  red: yesNoWords(counts.red, size),
  amber: yesNoWords(counts.amber, size),
  green: yesNoWords(counts.green, size),
});

/** "Over half held up red. Over half held up amber." in one piece, or nothing. */
const cardSentence = (t: Translate, held: CardWords, size: number): string[] => {
  const told = cards
    .filter((card) => isNotable(held[card], size))
    .map((card) =>
      t('report.cards.held', { many: manyFirst(t, held[card]), card: t(`report.cards.name.${card}`) }),
    );
  return told.length === 0 ? [] : [told.join(' ')];
};

/** Widths show words, not counts: one width for each strength. */
const partOf = { 'over half': 0.75, some: 0.4, none: 0 } as const;

const cardScene = (t: Translate, held: CardWords, size: number) => {
  const row = (card: Card): CardRow => ({
    name: t(`figures.card.${card}`),
    words: manyWithin(t, held[card]),
    part: partOf[strengthFor(size)({ shade: 'inner', said: held[card] })],
  });
  const list = cards
    .map((card) =>
      t('report.cards.line', { card: t(`figures.card.${card}`), many: manyWithin(t, held[card]) }),
    )
    .join(' ');
  return chartFor(
    t,
    cardBars({ red: row('red'), amber: row('amber'), green: row('green') }, t('report.cards.alt', { list })),
  );
};

const wordsOf = (said: CountWords): string => (said.about === null ? said.says : `about ${said.about}`);

const fact = (figure: Fact['figure'], measure: Fact['measure'], category: string, words: string): Fact => ({
  figure,
  measure,
  category,
  number: null,
  words,
  unit: 'people',
});

const quoteFacts = (section: QuoteSection | null): Fact[] =>
  (section?.piles ?? []).flatMap(({ theme, quotes }) =>
    quotes.map((quote): Fact => ({ ...fact('all', 'quote', theme ?? '', quote), unit: '' })),
  );

const factsOf = ({ role, shading, typical, moved }: FigureWords): Fact[] => [
  ...shading.map(({ shade, said }) => fact(role, 'stood', shade, wordsOf(said))),
  ...(typical === null ? [] : [{ ...fact(role, 'typical ring', '', zoneKey(typical)), unit: '' as const }]),
  ...moved.flatMap(({ since, parts }) =>
    parts.map(({ direction, said }) => fact(role, `moved ${since}`, direction, wordsOf(said))),
  ),
];

const cardFact = (card: Card, said: CountWords): Fact => fact('all', 'held a card', card, wordsOf(said));
