import { standings } from '../analysis/figure.ts';
import type { Stood } from '../analysis/heard.ts';
import type { Spread } from '../analysis/spread.ts';
import type { FigureStatistics, QuestionStatistics } from '../analysis/statistics.ts';
import { cards, type Role, roles } from '../exercise/kit.ts';
import type { Fact } from './model.ts';
import { wholePoints, zoneKey } from './phrases.ts';

/** Every number of a question in the group copy, one line a fact; the tables show the same numbers. */
export const groupFacts = (stats: QuestionStatistics): Fact[] => {
  const counts = [
    count('all', 'answered', '', stats.answered),
    count('all', 'passed', '', stats.passed),
    ...(stats.differed ? [count('all', 'differing views', '', stats.differed)] : []),
    ...(stats.fromPaper ? [count('all', 'from paper', '', stats.fromPaper)] : []),
  ];
  if (!stats.board) return [...counts, ...stats.quotes.map(quote)];
  const { figures, feelings, between } = stats.board;
  return [
    ...counts,
    ...roles.flatMap((role) => figureFacts(role, figures[role])),
    ...cards.flatMap((card) => [
      count('all', 'held a card', card, feelings.atAll[card]),
      count('all', 'card with the answer', card, feelings.whole[card]),
      ...roles.map((role) => count(role, 'card with the figure', card, feelings.figures[role][card])),
    ]),
    count('all', 'held a card', 'none', feelings.none),
    count('all', 'held a card', 'several', feelings.several),
    ...spreadFacts('all', 'gap', between.gap),
    ...spreadFacts('all', 'togetherness', between.togetherness),
    count('all', 'side by side', 'yes', between.sideBySide.count),
    count('all', 'side by side', 'answers', between.sideBySide.of),
    ...stats.quotes.map(quote),
  ];
};

const standingKey = (stood: Stood): string => {
  if (stood === 'tray') return 'not placed';
  return stood === 'aside' ? 'does not apply' : zoneKey(stood);
};

const figureFacts = (role: Role, figure: FigureStatistics): Fact[] => [
  ...standings.map((stood) => count(role, 'stood', standingKey(stood), figure.stood[stood])),
  ...spreadFacts(role, 'say', figure.say),
  ...(
    [
      ['moved since the start', figure.sinceStart],
      ['moved since the question before', figure.sinceBefore],
    ] as const
  ).flatMap(([measure, moved]) =>
    moved
      ? (['towards', 'away', 'stayed', 'unknown'] as const).map((direction) =>
          count(role, measure, direction, moved[direction]),
        )
      : [],
  ),
];

const count = (figure: Fact['figure'], measure: Fact['measure'], category: string, number: number): Fact => ({
  figure,
  measure,
  category,
  number,
  words: '',
  unit: 'people',
});

/** Whole points: anything finer would tell one answer from the next. */
const spreadFacts = (figure: Fact['figure'], measure: Fact['measure'], spread: Spread | null): Fact[] => {
  if (!spread) return [count(figure, measure, 'answers', 0)];
  const points = (category: string, value: number): Fact => ({
    ...count(figure, measure, category, wholePoints(value)),
    unit: 'points',
  });
  return [
    points('lower quartile', spread.lower),
    points('median', spread.median),
    points('upper quartile', spread.upper),
    count(figure, measure, 'answers', spread.of),
  ];
};

const quote = (text: string): Fact => ({
  figure: 'all',
  measure: 'quote',
  category: '',
  number: null,
  words: text,
  unit: '',
});
