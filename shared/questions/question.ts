/** One question of a session, in every way in which it can be asked. */
export type Question = {
  readonly id: string;
  /** `baseline` is the first placement, `placing` every later one, `words` is answered without the board. */
  readonly kind: 'baseline' | 'placing' | 'words';
  /** Two to six words for lists and the report's contents. */
  readonly topic: string;
  readonly wording: string;
  /** Easy Read: one idea, shorter words. */
  readonly simpler: string;
  /** At least one more way of asking the same thing. */
  readonly otherWays: readonly string[];
};

export type Pack = {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly questions: readonly Question[];
};
