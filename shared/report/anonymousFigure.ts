import type { MovementCounts } from '../analysis/movement.ts';
import type { FigureStatistics, QuestionStatistics } from '../analysis/statistics.ts';
import { type CountWords, tellsMajority } from '../disclosure/countWords.ts';
import { isTooSmall } from '../disclosure/groupSize.ts';
import { movedWordsAt } from '../disclosure/outcomes.ts';
import { type Shading, shadingAt, typicalRing } from '../disclosure/shading.ts';
import type { FigureTold, Told } from '../disclosure/told.ts';
import { type PerRole, type Role, roles } from '../exercise/kit.ts';
import type { Translate } from '../text/translate.ts';
import { isNotable, manyFirst, manyWithin, moveOf } from './phrases.ts';
import type { Strength } from './pictures/shaded.ts';

type Since = 'since the start' | 'since the question before';
type Direction = keyof MovementCounts;
/** In the order of movedCounts (shared/disclosure). */
const directions: readonly Direction[] = ['towards', 'away', 'stayed', 'unknown'];
export type Moved = {
  readonly since: Since;
  /** Empty where R5 holds it back. */
  readonly parts: readonly { readonly direction: Direction; readonly said: CountWords }[];
};
/** All that may be said of one figure in one question. */
export type FigureWords = {
  readonly role: Role;
  readonly shading: readonly Shading[];
  readonly typical: ReturnType<typeof typicalRing>;
  readonly moved: readonly Moved[];
};

const figureWords = (role: Role, figure: FigureStatistics, size: number, told: FigureTold): FigureWords => {
  const shading = shadingAt(told.zones, figure.stood, size);
  return {
    role,
    shading,
    // A ring inside a band says more than the band: it goes with the first step down.
    typical: told.zones === 'words' ? typicalRing(figure.stood, shading, size) : null,
    moved: [
      ...movedWords('since the start', figure.sinceStart, size, told.sinceStart),
      ...movedWords('since the question before', figure.sinceBefore, size, told.sinceBefore),
    ],
  };
};

/** By question; null where nothing may be shown. */
export type WordsByQuestion = readonly (readonly FigureWords[] | null)[];

/** All three figures of a question as every part of the report tells them; null where nothing may be shown. */
export const questionWords = (
  { answered, board }: QuestionStatistics,
  told: PerRole<FigureTold>,
): readonly FigureWords[] | null =>
  !board || isTooSmall(answered)
    ? null
    : roles.map((role) => figureWords(role, board.figures[role], answered, told[role]));

/** Empty where there is nothing to compare, and where the audit lets nothing be told (`parts` is empty then). */
const movedWords = (since: Since, counts: MovementCounts | null, size: number, told: Told): Moved[] => {
  if (!counts) return [];
  const said = movedWordsAt(told, counts, size) ?? [];
  const parts = directions.flatMap((direction, i) => (said[i] ? [{ direction, said: said[i] }] : []));
  return [{ since, parts }];
};

/** How strongly a part of a circle is drawn, by its words alone. */
export const strengthFor =
  (size: number) =>
  ({ said }: Shading): Strength => {
    if (tellsMajority(said, size)) return 'over half';
    return isNotable(said, size) ? 'some' : 'none';
  };

export const placeSentences = (t: Translate, figures: readonly FigureWords[], size: number): string[] =>
  [...figures]
    .sort((a, b) => Number(hasMajority(b, size)) - Number(hasMajority(a, size)))
    .flatMap(({ role, shading }) => {
      if (shading.length === 0) return [];
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
