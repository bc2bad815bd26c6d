/** What the anonymous report says instead of a count. `least` and `most`: the counts that it may stand for. */
export type CountWords = {
  readonly says:
    | 'over half'
    | 'no majority'
    | '5 or more'
    | 'fewer than 5'
    | 'fewer than 8'
    | 'about'
    | 'nearly everyone';
  /** The rounded number behind "about"; a multiple of 5. */
  readonly about: number | null;
  readonly least: number;
  readonly most: number;
};

const words = (says: CountWords['says'], least: number, most: number): CountWords => ({
  says,
  about: null,
  least,
  most,
});

/** The coarsest words there are: whether more than half did, and nothing else. */
export const majorityWords = (count: number, size: number): CountWords =>
  count * 2 > size
    ? words('over half', Math.floor(size / 2) + 1, size)
    : words('no majority', 0, Math.floor(size / 2));

/**
 * R3: words instead of a count, by the size of the group. 5–9: "over half" or "no majority". 10–24: "over
 * half", "5 or more", "fewer than 5" (none included). 25 or more: hidden under 8, rounded to 5, and from 90 %
 * on "nearly everyone", so that nobody reads "everyone" and knows what each person said. Source: privacy.md R3
 * (simulated: hiding under 5 alone gave 17–73 % of small counts back by subtraction, and showed unanimity).
 */
export const countWords = (count: number, size: number): CountWords => {
  if (size < 10) return majorityWords(count, size);
  if (size < 25) {
    if (count * 2 > size) return majorityWords(count, size);
    return count >= 5 ? words('5 or more', 5, Math.floor(size / 2)) : words('fewer than 5', 0, 4);
  }
  if (count < 8) return words('fewer than 8', 0, 7);
  const nearly = Math.ceil(size * 0.9);
  if (count >= nearly) return words('nearly everyone', nearly, size);
  const about = Math.round(count / 5) * 5;
  return { says: 'about', about, least: Math.max(8, about - 2), most: Math.min(nearly - 1, about + 2) };
};

/** Whether words alone already tell that it was more than half. Never looks at the count behind them. */
export const tellsMajority = (said: CountWords, size: number): boolean => said.least * 2 > size;
