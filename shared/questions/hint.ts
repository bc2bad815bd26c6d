/** What the checker can say of a question. Each has a sentence in shared/text. */
export const hintKinds = [
  'two-questions',
  'yes-no',
  'no-how-much',
  'leading',
  'jargon',
  'short',
  'hard-to-read',
  'long',
  'no-simpler',
  'no-other-way',
  'code',
] as const;
export type HintKind = (typeof hintKinds)[number];

/** A suggestion about one way of asking. It never stands in the way of keeping the question. */
export type Hint = {
  readonly field: 'wording' | 'simpler' | 'otherWays';
  readonly is: HintKind;
  /** The words that it is about, or the reading age; '' where it is about all of it. */
  readonly found: string;
  /** For jargon: words that often fit better; otherwise ''. */
  readonly plainer: string;
};
