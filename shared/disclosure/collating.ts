import { isTooSmall } from './groupSize.ts';

/** The answer to "are any of the same people in more than one of these sessions?" */
export const samePeopleAnswers = ['no', 'yes', 'unsure'] as const;
export type SamePeople = (typeof samePeopleAnswers)[number];

/**
 * R15: how many people several sessions count as, for every rule that asks for a size. `answered`: the people
 * who answered in each. Only a clear "no" lets them add up; with "yes" or "unsure" the sum might count one
 * person three times and pass five answers off as fifteen people, so the largest session counts alone.
 * Source: privacy.md R15.
 */
export const countWhenCollating = (answered: readonly number[], same: SamePeople): number =>
  same === 'no' ? answered.reduce((sum, each) => sum + each, 0) : Math.max(0, ...answered);

/**
 * R15, R3: where the same people may have answered more than once, nothing finer than "over half" is said: "5
 * or more" answers could be two people's. Source: privacy.md R15 with R3.
 */
export const onlyMajorityWhenCollating = (sessions: number, same: SamePeople): boolean =>
  sessions > 1 && same !== 'no';

/** One side of a comparison over time: a month, and how many answered the question in it (R15's count). */
export type GroupOfMonth = { readonly month: string; readonly answered: number };

/**
 * Whether the same question may be set side by side over time: at least two groups, each of another month
 * (R9 knows nothing finer), and every one of them large enough to be shown alone (R1). A group that may not be
 * shown must not show by what the others lack. Source: issue 3, "over time … only where both groups pass the rules".
 */
export const mayCompareOverTime = (groups: readonly GroupOfMonth[]): boolean =>
  groups.length >= 2 &&
  new Set(groups.map(({ month }) => month)).size === groups.length &&
  groups.every(({ answered }) => !isTooSmall(answered));
