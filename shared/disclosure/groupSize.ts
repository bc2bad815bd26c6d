/** R1: the smallest group of which anything is said. */
export const smallestGroup = 5;

/**
 * R1: fewer than 5 answers and nothing is shown; of a question, or of the whole session. Answers are counted,
 * not chairs: one board agreed by nine people is one answer. Source: privacy.md R1.
 */
export const isTooSmall = (answers: number): boolean => answers < smallestGroup;

export const sizeBands = ['5 to 9', '10 to 14', '15 to 24', '25 or more'] as const;
export type SizeBand = (typeof sizeBands)[number];

/**
 * R2: the size of a group is shown as a band, so that nobody is found by who stayed away.
 * Null where nothing may be shown at all (R1). Source: privacy.md R2.
 */
export const sizeBandOf = (answers: number): SizeBand | null => {
  if (isTooSmall(answers)) return null;
  if (answers < 10) return '5 to 9';
  if (answers < 15) return '10 to 14';
  return answers < 25 ? '15 to 24' : '25 or more';
};
