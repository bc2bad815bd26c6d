import { areSideBySide, gapOf, togethernessOf } from '../exercise/place.ts';
import type { HeardAnswer } from './heard.ts';
import { type Spread, spreadOf } from './spread.ts';

/** What lies between the figures. Only boards that show the figures concerned are counted. */
export type BetweenFigures = {
  /** Doctor's say minus one's own, in points: −100 to 100. */
  readonly gap: Spread | null;
  /** 0 to 100. */
  readonly togetherness: Spread | null;
  readonly sideBySide: { readonly count: number; readonly of: number };
};

export const betweenFigures = (answers: readonly HeardAnswer[]): BetweenFigures => {
  const gaps = answers.flatMap(({ place }) =>
    place.doctor && place.self ? [gapOf(place.doctor, place.self)] : [],
  );
  const trios = answers.flatMap(({ place: { doctor, carer, self } }) =>
    doctor && carer && self ? [{ doctor, carer, self }] : [],
  );
  return {
    gap: spreadOf(gaps),
    togetherness: spreadOf(trios.map(({ doctor, carer, self }) => togethernessOf(doctor, carer, self))),
    sideBySide: {
      count: trios.filter(({ doctor, carer, self }) => areSideBySide([doctor, carer, self])).length,
      of: trios.length,
    },
  };
};
