import { plainerWords } from '../text/en/plainerWords.ts';
import type { Hint, HintKind } from './hint.ts';
import type { Question } from './question.ts';

/** Above this, in years, people stumble in a group that reads along; our own sentences aim at nine. */
export const readingAgeAim = 11;
/** Characters that fit large on a screen for a group. */
const longest = 100;

/** Reading age in years, or null where there is too little to tell. A library computes it, in the core. */
export type ReadingAge = (text: string) => number | null;

const asksTwice =
  /\b(?:and|or) (?:do|does|did|is|are|was|were|can|could|will|would|should|how (?:much|well|often|far|sure)|who|whether|when|why do)\b/i;
const yesNo =
  /^(?:[^,?]*,\s*)?(?:do|does|did|is|are|was|were|am|can|could|has|have|had|will|would|should)\s+(?!not\b)\w+/i;
const howMuch =
  /\bhow\s+\w+|\bwho(?:se|m)?\b|\b(?:near|nearer|close|closer|far|further|middle|amount|say|where)\b/i;
const leading =
  /\b(?:don['’]t you|isn['’]t it|aren['’]t you|wouldn['’]t you|shouldn['’]t|surely|obviously|of course|clearly|do you agree|as everyone knows|everybody knows|everyone knows|terrible|awful|wonderful|excellent|amazing|shocking|unfairly|ignored|only pretend\w*|at last)\b/i;
const markup = /<\/?[a-z!][^>]*>?|&(?:[a-z]+|#\d+);|\bjavascript:/i;
const letters = /\b(?!(?:OK|UK|NHS|GP|TV|A|I|II)\b)[A-Z]{2,}\b/;

const jargon = Object.keys(plainerWords)
  .map((word) => [word, new RegExp(`\\b${word}\\b`, 'i')] as const)
  // The longer one first: "care coordinator" before a part of it.
  .sort(([a], [b]) => b.length - a.length);

const hint = (field: Hint['field'], is: HintKind, found = '', plainer = ''): Hint => ({
  field,
  is,
  found,
  plainer,
});

const ofWords = (field: Hint['field'], text: string, readingAge: ReadingAge): Hint[] => {
  const hints: Hint[] = [];
  const code = markup.exec(text)?.[0];
  if (code) hints.push(hint(field, 'code', code.slice(0, 40)));
  for (const [word, pattern] of jargon) {
    const found = pattern.exec(text)?.[0];
    if (found) hints.push(hint(field, 'jargon', found, plainerWords[word] ?? ''));
  }
  const short = letters.exec(text)?.[0];
  // Somebody who writes all in capitals means no letters to be spelled out.
  if (short && text !== text.toUpperCase()) hints.push(hint(field, 'short', short));
  const age = readingAge(text);
  if (age !== null && age > readingAgeAim) hints.push(hint(field, 'hard-to-read', String(Math.round(age))));
  return hints;
};

/**
 * What could make a question easier to place: one idea, "how much" or whose say, short everyday words, no hint at an
 * answer. Suggestions only, and for English only.
 */
export const checkQuestion = (question: Question, readingAge: ReadingAge): readonly Hint[] => {
  const wording = question.wording.trim();
  if (wording === '') return [];
  const hints: Hint[] = [];
  const two = (wording.match(/\?/g)?.length ?? 0) > 1 ? '? … ?' : asksTwice.exec(wording)?.[0];
  if (two) hints.push(hint('wording', 'two-questions', two));
  if (question.kind !== 'words') {
    if (yesNo.test(wording)) hints.push(hint('wording', 'yes-no'));
    else if (!howMuch.test(wording)) hints.push(hint('wording', 'no-how-much'));
  }
  const leads = leading.exec(wording)?.[0];
  if (leads) hints.push(hint('wording', 'leading', leads));
  if (wording.length > longest) hints.push(hint('wording', 'long'));
  hints.push(...ofWords('wording', wording, readingAge));
  if (question.simpler.trim() === '') hints.push(hint('simpler', 'no-simpler'));
  else hints.push(...ofWords('simpler', question.simpler, readingAge));
  if (question.otherWays.every((way) => way.trim() === '')) hints.push(hint('otherWays', 'no-other-way'));
  else for (const way of question.otherWays) hints.push(...ofWords('otherWays', way, readingAge));
  return hints;
};
