/** Between these two signs text keeps its own direction: a mark, a number or somebody's words within a sentence. */
const kept = (text: string): string => `\u2068${text}\u2069`;

/** Letters that run from the left, and digits: what a line from the right could put in a wrong place. */
const runsFromLeft = /[\p{L}\p{N}]/u;
const fromRightLetters = /[\p{Script=Arabic}\p{Script=Hebrew}]/gu;

/**
 * Sets text apart within a line from the right. Words of a right-to-left script need none of it, and letters
 * before them would no longer join on to them.
 */
export const isolated = (text: string): string =>
  runsFromLeft.test(text.replace(fromRightLetters, '')) ? kept(text) : text;

/** Whether anything in it is read from right to left. */
export const hasFromRight = (text: string): boolean => text.search(fromRightLetters) >= 0;

/** Texts of any language in a row, each in its own direction where one of them, or the page, runs from the right. */
export const inARow = (parts: readonly string[], between: string, fromRight = false): string =>
  parts.map(fromRight || parts.some(hasFromRight) ? kept : (part) => part).join(between);

/** For where a program reads the text, or where signs that nobody sees would be shown as boxes. */
export const withoutIsolates = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');

/**
 * A label of a picture. Pictures run from the left on every page, so that what their labels are anchored to holds;
 * words from the right keep their order.
 */
export const inItsDirection = (text: string): string => (hasFromRight(text) ? `\u2067${text}\u2069` : text);
