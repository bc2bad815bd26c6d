import type { StoodCounts } from '../analysis/figure.ts';
import type { QuestionStatistics } from '../analysis/statistics.ts';
import { sayInWords } from '../exercise/describe.ts';
import { type Role, roles } from '../exercise/kit.ts';
import { type Zone, zones } from '../exercise/rings.ts';
import type { Translate } from '../text/translate.ts';
import { moveOf, printed } from './phrases.ts';

type Board = NonNullable<QuestionStatistics['board']>;

/** The bands that sentences speak of, with exact counts: the same bands as in the anonymous report. */
export const bandsOf = (stood: StoodCounts) =>
  [
    { band: 'inner', count: stood.middle + stood[1] + stood[2] },
    { band: 'between', count: stood[3] + stood[4] },
    { band: 'outer', count: stood[5] + stood[6] },
    { band: 'outside', count: stood.outside },
  ] as const;

/** The band that over half share: one of the four, or the outer rings and outside taken together. */
export const sharedBand = (stood: StoodCounts, of: number) => {
  const alone = bandsOf(stood).find(({ count }) => count * 2 > of);
  const outward = stood[5] + stood[6] + stood.outside;
  const together = outward * 2 > of ? ({ band: 'outer or outside', count: outward } as const) : null;
  return alone ?? together;
};

/** What the group copy says of a question, with the numbers. `of` is how many answered. */
export const groupSentences = (t: Translate, board: Board, of: number): string[] => [
  ...roles.map((role) => placeSentence(t, role, board.figures[role].stood, of)),
  ...gapSentence(t, board),
  ...togetherSentence(t, board),
  ...roles.flatMap((role) => movedSentences(t, role, board, of)),
];

const exact = (t: Translate, number: number, of: number): string => t('report.many.exact', { number, of });

/** Outside is an answer of its own, so it is said also where it is not the most common one. */
const placeSentence = (t: Translate, role: Role, stood: StoodCounts, of: number): string => {
  const most = sharedBand(stood, of);
  const who = t(`report.who.${role}`);
  const isSaid = stood.outside === 0 || most?.band === 'outside';
  const first =
    most === null
      ? t('report.noMajorityShort', { who: t(`report.aboutWhom.${role}`) })
      : t('report.putShort', {
          many: exact(t, most.count, of),
          who,
          place: t(most.band === 'outside' ? 'report.place.outsideNoSay' : `report.place.${most.band}`),
        });
  return isSaid
    ? t('report.full', { said: first })
    : t('report.andOutside', { said: first, many: exact(t, stood.outside, of) });
};

const gapSentence = (t: Translate, { between: { gap } }: Board): string[] => {
  if (!gap) return [];
  const points = Math.round(gap.median);
  if (points === 0) return [t('report.gap.same')];
  return [t(points > 0 ? 'report.gap.more' : 'report.gap.less', { points: Math.abs(points) })];
};

const togetherSentence = (t: Translate, { between: { togetherness, sideBySide } }: Board): string[] =>
  togetherness
    ? [
        t('report.stoodTogether', {
          number: sideBySide.count,
          of: sideBySide.of,
          points: printed(togetherness.median),
        }),
      ]
    : [];

/** Since the start only: the other comparison stands in the tables, where nobody has to read it twice. */
const movedSentences = (t: Translate, role: Role, board: Board, of: number): string[] => {
  const moved = board.figures[role].sinceStart;
  if (!moved || moved.towards + moved.away === 0) return [];
  const who = t(`report.who.${role}`);
  if (moved.towards > 0 && moved.away > 0)
    return [t('report.movedBoth', { towards: moved.towards, away: moved.away, of, who })];
  const direction = moved.towards > 0 ? 'towards' : 'away';
  return [t('report.moved', { many: exact(t, moved[direction], of), moved: moveOf(t, role, direction) })];
};

/** One board for the whole group is one answer: it is told as one, not as "1 of 1". */
export const boardSentences = (t: Translate, board: Board): string[] =>
  roles.flatMap((role) => {
    const stood = board.figures[role].stood;
    const zone: Zone | undefined = zones.find((each) => stood[each] > 0);
    if (zone === undefined) return [];
    return [
      t('report.groupPut', {
        who: t(`report.groupWho.${role}`),
        zone:
          typeof zone === 'number'
            ? t('report.groupZone.ring', { ring: zone })
            : t(`report.groupZone.${zone}`),
        say: sayInWords(t, zone),
      }),
    ];
  });
