import type { MovementCounts } from '../analysis/movement.ts';
import type { FigureStatistics } from '../analysis/statistics.ts';
import { type CountWords, tellsMajority } from '../disclosure/countWords.ts';
import { oneWayWords } from '../disclosure/oneWay.ts';
import { type Shading, shadingOf, typicalRing } from '../disclosure/shading.ts';
import type { Role } from '../exercise/kit.ts';
import type { Translate } from '../text/translate.ts';
import { isNotable, manyFirst, manyWithin, moveOf } from './phrases.ts';

type Since = 'since the start' | 'since the question before';
type Direction = keyof MovementCounts;
const directions: readonly Direction[] = ['towards', 'away', 'stayed', 'unknown'];
export type Moved = {
  readonly since: Since;
  readonly parts: readonly { readonly direction: Direction; readonly said: CountWords }[];
};
/** All that may be said of one figure in one question. */
export type FigureWords = {
  readonly role: Role;
  readonly shading: readonly Shading[];
  readonly typical: ReturnType<typeof typicalRing>;
  readonly moved: readonly Moved[];
};

export const figureWords = (role: Role, figure: FigureStatistics | undefined, size: number): FigureWords => {
  if (!figure) return { role, shading: [], typical: null, moved: [] };
  const shading = shadingOf(figure.stood, size);
  return {
    role,
    shading,
    typical: typicalRing(figure.stood, shading, size),
    moved: [
      ...movedWords('since the start', figure.sinceStart, size),
      ...movedWords('since the question before', figure.sinceBefore, size),
    ],
  };
};

const movedWords = (since: Since, counts: MovementCounts | null, size: number): Moved[] => {
  if (!counts) return [];
  const said = oneWayWords(
    directions.map((direction) => counts[direction]),
    size,
  );
  return [
    { since, parts: directions.flatMap((direction, i) => (said[i] ? [{ direction, said: said[i] }] : [])) },
  ];
};

export const placeSentences = (t: Translate, figures: readonly FigureWords[], size: number): string[] =>
  [...figures]
    .sort((a, b) => Number(hasMajority(b, size)) - Number(hasMajority(a, size)))
    .flatMap(({ role, shading }) => {
      const who = t(`report.who.${role}`);
      const notable = shading.filter(({ said }) => isNotable(said, size));
      const told = notable.map(({ shade, said }) => {
        const many = manyFirst(t, said);
        if (shade === 'off') return t('report.putOff', { many, who });
        return t('report.put', { many, who, place: t(`report.place.${shade}`) });
      });
      if (notable.some(({ said }) => tellsMajority(said, size))) return told;
      return [t('report.noMajorityFor', { who: t(`report.aboutWhom.${role}`) }), ...told];
    });

const hasMajority = ({ shading }: FigureWords, size: number): boolean =>
  shading.some(({ said }) => tellsMajority(said, size));

/** What over half did since the start; the rest stands in the table, where nobody has to read it twice. */
export const moveSentences = (t: Translate, figures: readonly FigureWords[], size: number): string[] =>
  figures.flatMap(({ role, moved }) =>
    moved
      .filter(({ since }) => since === 'since the start')
      .flatMap(({ parts }) => parts)
      .flatMap(({ direction, said }) =>
        direction !== 'unknown' && tellsMajority(said, size)
          ? [t('report.moved', { many: manyWithin(t, said), moved: moveOf(t, role, direction) })]
          : [],
      ),
  );
