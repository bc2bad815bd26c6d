/** One word of a passage, as the finders see it. */
export type Word = {
  /** As typed, without a possessive ’s. */
  readonly text: string;
  /** For looking up: lower case, no accents, straight apostrophes. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** With the ’s. */
  readonly wholeEnd: number;
  readonly owns: boolean;
  /** A capital that means something: not in a line typed all in capitals, or With A Capital On Every Word. */
  readonly capital: boolean;
  /** All in capitals, two letters or more: GP, CBT, or a name where the whole line is shouted. */
  readonly shouted: boolean;
  /** The first word of its sentence, where a capital means nothing. */
  readonly opens: boolean;
  /** What stands between the word before and this one: '' at the start of the passage. */
  readonly gap: string;
};

export type Words = readonly Word[];

export type Passage = { readonly text: string; readonly words: Words };

const wordShape = /[\p{L}\p{M}\p{N}]+(?:['’‘`-][\p{L}\p{M}\p{N}]+)*/gu;
const accents = /\p{M}+/gu;
const stop = /[.!?…\n]|["“]\s*$/u;
/** A full stop after these ends no sentence. */
const shortened = new Set(
  'dr mr mrs ms mx st prof rev sr jr no tel ext e.g i.e rd ave approx nr dept sgt pc cllr mt'.split(' '),
);

/** Lower case, without accents, with straight apostrophes: "Siân’s" and "SIAN'S" look the same. */
export const foldWord = (text: string): string => {
  const lower = text.toLowerCase().replace(/[’‘`]/gu, "'");
  return /^[\x20-\x7e]*$/u.test(lower) ? lower : lower.normalize('NFD').replace(accents, '');
};

type Draft = Omit<Word, 'capital'> & { readonly upper: boolean };

const isUpper = (text: string): boolean => text !== text.toLowerCase() && text === text.toUpperCase();

const draftWords = (text: string): Draft[] => {
  const drafts: Draft[] = [];
  let before = 0;
  for (const match of text.matchAll(wordShape)) {
    const whole = match[0];
    const owns = /['’‘`][sS]$/u.test(whole);
    const bare = owns ? whole.slice(0, -2) : whole;
    const gap = text.slice(before, match.index);
    const last = drafts.at(-1);
    const afterStop = stop.test(gap) && !(gap.startsWith('.') && last !== undefined && endsShort(last, gap));
    drafts.push({
      text: bare,
      key: foldWord(bare),
      start: match.index,
      end: match.index + bare.length,
      wholeEnd: match.index + whole.length,
      owns,
      opens: last === undefined || afterStop,
      gap,
      upper: /^\p{Lu}/u.test(bare),
      shouted: bare.length > 1 && isUpper(bare),
    });
    before = match.index + whole.length;
  }
  return drafts;
};

const endsShort = (last: Draft, gap: string): boolean =>
  gap.trim() === '.' &&
  (shortened.has(last.key) || (last.text.length === 1 && last.upper && last.key !== 'i'));

/** In "MY MUM CAROL SPEAKS" and "My Mum Carol Speaks For Me" capitals tell nothing, so names need another sign. */
const capitalsTell = (sentence: readonly Draft[]): boolean => {
  const long = sentence.filter((word) => word.text.length > 1);
  const rest = sentence.filter((word) => !word.opens && word.key !== 'i');
  if (long.length >= 3 && long.filter((word) => word.shouted).length > 0.6 * long.length) return false;
  return rest.length < 5 || rest.filter((word) => word.upper).length <= 0.75 * rest.length;
};

/** Splits what was typed into words, in one pass. */
export const readPassage = (text: string): Passage => {
  const drafts = draftWords(text);
  const words: Word[] = [];
  for (let from = 0; from < drafts.length; ) {
    let to = from + 1;
    while (to < drafts.length && drafts[to]?.opens === false) to += 1;
    const sentence = drafts.slice(from, to);
    const tell = capitalsTell(sentence);
    for (const { upper, ...word } of sentence) words.push({ ...word, capital: upper && tell });
    from = to;
  }
  return { text, words };
};

/** The text of the same line that stands just before a place in it, lower case: where a rule looks for its cue. */
export const leadUp = (text: string, at: number, reach: number): string => {
  const before = text.slice(Math.max(0, at - reach), at);
  return foldWord(before.slice(before.lastIndexOf('\n') + 1));
};
