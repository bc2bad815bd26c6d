import { areSideBySide, gapOf, togethernessOf } from '../exercise/place.ts';
import type { HeardAnswer } from './heard.ts';
import { rising, type Spread, spreadOf } from './spread.ts';

/**
 * What lies between the figures, before it is summed up. Only boards that show the figures concerned are
 * counted. The lists are null where they are not known: a colleague's group does not carry them, because a gap
 * joins one person's two figures (shared/collate/bundle.ts).
 */
export type BetweenTally = {
  readonly gaps: readonly number[] | null;
  readonly togetherness: readonly number[] | null;
  readonly sideBySide: { readonly count: number; readonly of: number };
};

export type BetweenFigures = {
  /** Doctor's say minus one's own, in points: −100 to 100. */
  readonly gap: Spread | null;
  /** 0 to 100. */
  readonly togetherness: Spread | null;
  readonly sideBySide: { readonly count: number; readonly of: number };
};

export const betweenTally = (answers: readonly HeardAnswer[]): BetweenTally => {
  const gaps = answers.flatMap(({ place }) =>
    place.doctor && place.self ? [gapOf(place.doctor, place.self)] : [],
  );
  const trios = answers.flatMap(({ place: { doctor, carer, self } }) =>
    doctor && carer && self ? [{ doctor, carer, self }] : [],
  );
  return {
    gaps: rising(gaps),
    togetherness: rising(trios.map(({ doctor, carer, self }) => togethernessOf(doctor, carer, self))),
    sideBySide: {
      count: trios.filter(({ doctor, carer, self }) => areSideBySide([doctor, carer, self])).length,
      of: trios.length,
    },
  };
};

export const betweenFigures = ({ gaps, togetherness, sideBySide }: BetweenTally): BetweenFigures => ({
  gap: spreadOf(gaps ?? []),
  togetherness: spreadOf(togetherness ?? []),
  sideBySide,
});
