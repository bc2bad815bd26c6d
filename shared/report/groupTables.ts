import { standings } from '../analysis/figure.ts';
import type { Stood } from '../analysis/heard.ts';
import type { Spread } from '../analysis/spread.ts';
import type { QuestionStatistics } from '../analysis/statistics.ts';
import { sayInWords, zoneInWords } from '../exercise/describe.ts';
import { cards, roles } from '../exercise/kit.ts';
import type { Translate } from '../text/translate.ts';
import type { ReportTable } from './model.ts';
import { printed } from './phrases.ts';

type Board = NonNullable<QuestionStatistics['board']>;
type Row = ReportTable['rows'][number];

/** One line a figure: what a reader wants to see beside the pictures. */
export const shortTable = (t: Translate, { figures }: Board): ReportTable => {
  const isMoved = roles.some((role) => figures[role].sinceStart !== null);
  const moves = ['towards', 'away', 'stayed'] as const;
  return {
    caption: t(isMoved ? 'report.table.shortMoved' : 'report.table.short'),
    columns: [
      t('report.table.figure'),
      ...spreadColumns(t),
      t('report.table.outside'),
      ...(isMoved ? moves.map((move) => t(`report.table.${move}`)) : []),
    ],
    rows: roles.map((role) => {
      const { say, stood, sinceStart } = figures[role];
      return {
        heading: t(`figures.role.${role}`),
        cells: [
          ...spreadCells(t, say),
          `${stood.outside}`,
          ...(isMoved ? moves.map((move) => `${sinceStart?.[move] ?? t('report.table.nothing')}`) : []),
        ],
      };
    }),
  };
};

/** All counts of a question, for people who want to check what the sentences say. */
export const allTables = (t: Translate, board: Board): ReportTable[] => [
  stoodTable(t, board),
  ...movedTable(t, board),
  cardTable(t, board),
  betweenTable(t, board),
];

const figureNames = (t: Translate): string[] => roles.map((role) => t(`figures.role.${role}`));

const standingName = (t: Translate, stood: Stood): string =>
  stood === 'tray' || stood === 'aside'
    ? t(`report.table.${stood}`)
    : t('report.table.zoneSay', { zone: zoneInWords(t, stood), say: sayInWords(t, stood) });

const stoodTable = (t: Translate, { figures }: Board): ReportTable => ({
  caption: t('report.table.stood'),
  columns: [t('report.table.zone'), ...figureNames(t)],
  rows: standings
    .filter((stood) => isCounted(figures, stood))
    .map((stood) => ({
      heading: standingName(t, stood),
      cells: roles.map((role) => `${figures[role].stood[stood]}`),
    })),
});

/** Zones always stand in the table; "not placed" and "does not apply" only when somebody gave them. */
const isCounted = (figures: Board['figures'], stood: Stood): boolean =>
  (stood !== 'tray' && stood !== 'aside') || roles.some((role) => figures[role].stood[stood] > 0);

const spreadCells = (t: Translate, spread: Spread | null): string[] => {
  const nothing = t('report.table.nothing');
  if (!spread) return [nothing, nothing, '0'];
  const [lower, upper] = [printed(spread.lower), printed(spread.upper)];
  return [printed(spread.median), t('report.table.range', { lower, upper }), `${spread.of}`];
};

const spreadColumns = (t: Translate): string[] => [
  t('report.table.median'),
  t('report.table.quartiles'),
  t('report.table.of'),
];

const movedTable = (t: Translate, { figures }: Board): ReportTable[] => {
  const rows = roles.flatMap((role) =>
    (['since the start', 'since the question before'] as const).flatMap((since): Row[] => {
      const { sinceStart, sinceBefore } = figures[role];
      const moved = since === 'since the start' ? sinceStart : sinceBefore;
      if (!moved) return [];
      return [
        {
          heading: t('report.table.movedRow', {
            figure: t(`figures.role.${role}`),
            since: t(`report.table.since.${since}`),
          }),
          cells: [moved.towards, moved.away, moved.stayed, moved.unknown].map(String),
        },
      ];
    }),
  );
  if (rows.length === 0) return [];
  return [
    {
      caption: t('report.table.moved'),
      columns: [
        t('report.table.figure'),
        t('report.table.towards'),
        t('report.table.away'),
        t('report.table.stayed'),
        t('report.table.unknown'),
      ],
      rows,
    },
  ];
};

const cardTable = (t: Translate, { feelings }: Board): ReportTable => {
  const nothing = roles.map(() => t('report.table.nothing'));
  return {
    caption: t('report.table.cards'),
    columns: [t('report.table.card'), t('report.table.whole'), ...figureNames(t), t('report.table.atAll')],
    rows: [
      ...cards.map((card) => ({
        heading: t(`figures.card.${card}`),
        cells: [
          feelings.whole[card],
          ...roles.map((role) => feelings.figures[role][card]),
          feelings.atAll[card],
        ].map(String),
      })),
      ...(['none', 'several'] as const).map((how) => ({
        heading: t(`report.table.${how}`),
        cells: [t('report.table.nothing'), ...nothing, `${feelings[how]}`],
      })),
    ],
  };
};

const betweenTable = (t: Translate, { between }: Board): ReportTable => ({
  caption: t('report.table.between'),
  columns: [t('report.table.what'), ...spreadColumns(t)],
  rows: [
    { heading: t('report.table.gap'), cells: spreadCells(t, between.gap) },
    { heading: t('report.table.togetherness'), cells: spreadCells(t, between.togetherness) },
    {
      heading: t('report.table.sideBySide'),
      cells: [
        t('report.table.number', { number: between.sideBySide.count, of: between.sideBySide.of }),
        t('report.table.nothing'),
        `${between.sideBySide.of}`,
      ],
    },
  ],
});
