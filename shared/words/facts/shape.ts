/**
 * Building blocks of the shapes of facts. Every repeat is bounded, so that a shape reads a few dozen letters from
 * where it starts and no more: time grows with the length of the text alone.
 */
const open = '(?<![\\p{L}\\p{N}])';
export const shut = '(?![\\p{L}\\p{N}])';

/** One word, whatever it is. */
export const word = "[\\p{L}\\p{N}'’&-]{1,24}";
/** A few words in between, as few as will do. */
export const few = (most: number): string => `(?:${word} ){0,${most}}?`;
/** To the end of the clause: a mark too wide is seen and shortened, one too short gives the person away. */
export const rest = `(?:(?! (?:and|but|so|because|cos|when|then|while|though|until|before|after|which)${shut})[^,.;:!?\\n]){0,90}`;

export const kin =
  'dad|dada|daddy|mum|mam|mother|father|husband|wife|partner|brother|sister|son|daughter|nan|gran|grandad|grandfather|grandmother|uncle|auntie|aunt|cousin|boyfriend|girlfriend|ex|friend|mate|taid|nain|tad';
export const someone =
  'man|woman|lady|girl|boy|lad|lass|bloke|guy|mum|mam|dad|mother|father|sister|brother|wife|husband|widow|widower|son|daughter|parents?|person|kid|child|survivor|passenger|driver|family|couple|one|teacher|nurse|carer|teenager|pensioner|student|neighbour|caretaker|postman|twin';

/** Who does something: the speaker, or one of theirs. */
export const who = `i|i['’]?ve|we|we['’]?ve|he|she|they|${kin}`;
/** Who is said to be something. */
export const is = [
  "i['’]?m|i am|i was|i were|i used to be|i['’]?ve been|i became|i work(?:ed)? as",
  "(?:he|she|they)(?:['’]?s| is| was| were| used to be| became| are)|we (?:are|were)",
  `(?:${kin}) (?:is|was|were|used to be|became|works? as|worked as)|(?:${kin})['’]s`,
  'being|known as|knows? (?:me|him|her|us) as|knew me as|as|married to|(?:son|daughter|wife|husband|child|kids?) of',
].join('|');

/** A shape to look for where its sign is in the text, or right after each of its leads. */
export type Fact = {
  readonly sign: RegExp | undefined;
  readonly lead: string | undefined;
  readonly shape: RegExp;
};

/** A fact that stands by itself: all of the pattern is marked. The sign spares most sentences the search. */
export const fact = (sign: RegExp, pattern: string): Fact => ({
  sign,
  lead: undefined,
  shape: new RegExp(`${open}(?:${pattern})`, 'giu'),
});

/** Capitals count: "played for Wales" is known, "played for hours" is not. */
export const factInCapitals = (sign: RegExp, pattern: string): Fact => ({
  sign,
  lead: undefined,
  shape: new RegExp(`${open}(?:${pattern})`, 'gu'),
});

/** A fact after words that say whose it is; those are not marked. */
export const factOf = (lead: string, pattern: string): Fact => ({
  sign: undefined,
  lead,
  shape: new RegExp(`(?:${pattern})`, 'iuy'),
});

export const leadShape = (lead: string): RegExp => new RegExp(`${open}(?:${lead}) `, 'giu');
