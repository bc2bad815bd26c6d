import type { IdentifyingMark } from '../../shared/words/mark.ts';
import { withCue } from './cue.ts';

/** What stands in a text where something was hidden. */
export const hidden = '[…]';

type Range = { readonly start: number; readonly end: number };

/** A text whose marks are decided one by one, from its beginning on. There is no way to decide all at once. */
export type Deciding = {
  readonly text: string;
  /** Marks that nobody has decided yet, in the order of the text. */
  readonly waiting: readonly IdentifyingMark[];
  /** What was hidden or kept: not asked about again. */
  readonly settled: readonly Range[];
};

export type Decision =
  | { readonly is: 'hide' }
  | { readonly is: 'keep' }
  | { readonly is: 'general'; readonly words: string };

/** `marks`: in the order of the text, none over another. "My daughter Ellie" is asked about as a whole. */
export const toDecide = (text: string, marks: readonly IdentifyingMark[]): Deciding => ({
  text,
  waiting: marks.map((mark, i) => withCue(text, mark, marks[i - 1]?.end ?? 0)),
  settled: [],
});

/** Settles the first mark that waits. The others move with the text, so that each still covers its own words. */
export const decide = ({ text, waiting, settled }: Deciding, decision: Decision): Deciding => {
  const [mark, ...rest] = waiting;
  if (!mark) return { text, waiting, settled };
  const { start, end } = mark;
  const put = inItsPlace(text.slice(start, end), decision);
  const by = put.length - (end - start);
  const moved = <Each extends Range>(each: Each): Each =>
    each.start < end ? each : { ...each, start: each.start + by, end: each.end + by };
  // A general word was typed by hand and may tell as much as what it replaces: it is looked at again.
  const own = decision.is === 'general' ? [] : [{ start, end: start + put.length }];
  return {
    text: text.slice(0, start) + put + text.slice(end),
    waiting: rest.map(moved),
    settled: [...settled.map(moved), ...own],
  };
};

/** After all marks were decided the text is looked at once more: what is new waits, what was settled does not. */
export const lookedAgain = (deciding: Deciding, marks: readonly IdentifyingMark[]): Deciding => ({
  ...deciding,
  waiting: marks.filter(
    (mark) => !deciding.settled.some(({ start, end }) => start <= mark.start && mark.end <= end),
  ),
});

const inItsPlace = (words: string, decision: Decision): string => {
  if (decision.is === 'keep') return words;
  return decision.is === 'hide' ? hidden : decision.words.trim();
};
