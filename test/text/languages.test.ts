import { expect, test } from 'vitest';
import { baseline } from '../../shared/questions/baseline.ts';
import { packs } from '../../shared/questions/packs.ts';
import { practicePlan } from '../../shared/session/firstPlan.ts';
import { en } from '../../shared/text/en.ts';
import { isInFilesThatLeave } from '../../shared/text/filesThatLeave.ts';
import { languageOf } from '../../shared/text/languageOf.ts';
import { type Language, languages, textVariants, wholeLanguages } from '../../shared/text/languages.ts';
import { loadSentences } from '../../shared/text/loadSentences.ts';
import { isForParticipants } from '../../shared/text/participantSide.ts';
import { translateIn } from '../../shared/text/translateIn.ts';
import { flat, isCounted, placeholders, stem } from './flat.ts';
import { stillEnglish } from './stillEnglish.ts';

const english = flat(en);
const counted = new Set([...english.keys()].filter(isCounted).map(stem));
const ofCounted = (key: string): string => (counted.has(stem(key)) ? stem(key) : key);
const others = languages.filter((each) => each !== 'en');
const variants = textVariants.filter((each) => each !== 'en');

/** What is asked of the sets that ship, as the keys under which languages have them. */
const questions: ReadonlyMap<string, string> = new Map(
  [baseline, ...packs.flatMap((pack) => pack.questions), ...practicePlan().questions].flatMap(
    ({ id, topic, wording, simpler, otherWays }) =>
      [
        [`questions.${id}.topic`, topic],
        [`questions.${id}.wording`, wording],
        [`questions.${id}.simpler`, simpler],
        ...otherWays.map((way, i) => [`questions.${id}.otherWays.${i}`, way] as const),
      ] as const,
  ),
);

const sentencesOf = new Map(
  await Promise.all(variants.map(async (each) => [each, flat(await loadSentences(each))] as const)),
);
const known = (variant: (typeof variants)[number]) => sentencesOf.get(variant) ?? new Map<string, string>();

/** Every key that a language must have; a counted sentence once for each form that its numbers take. */
const neededIn = (language: Exclude<Language, 'en'>): string[] => {
  const whole = wholeLanguages.some((each) => each === language);
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  // The forms of a mark's colour are a language's own; they have a test below.
  const keys = [...english.keys()].filter(
    (key) =>
      (whole || isForParticipants(key) || isInFilesThatLeave(key)) && !key.startsWith('figures.markColour.'),
  );
  return [
    ...new Set(
      keys.flatMap((key) => (ofCounted(key) === key ? [key] : forms.map((form) => `${stem(key)}_${form}`))),
    ),
    ...questions.keys(),
  ];
};

test.each(others)('in %s nothing is missing but what is listed as still English', (language) => {
  const listed = stillEnglish[language];
  const isListed = (key: string) =>
    listed.some((entry) => (entry.endsWith('.') ? key.startsWith(entry) : key === entry));
  const missing = neededIn(language).filter((key) => !known(language).has(key) && !isListed(key));
  expect(missing, 'translate these, or list them in test/text/stillEnglish.ts').toEqual([]);
});

test.each(variants)('in %s nothing stands that English does not say any more', (variant) => {
  const gone = [...known(variant).keys()].filter((key) => {
    if (/^figures\.markColour\.[mf]\./.test(key)) return false;
    if (key.startsWith('questions.')) return !questions.has(key);
    return !english.has(key) && !counted.has(stem(key));
  });
  expect(gone, 'remove these').toEqual([]);
});

test.each(variants)('in %s the same is filled in as in English', (variant) => {
  const wrong = [...known(variant)].flatMap(([key, text]) => {
    const original = english.get(key) ?? english.get(`${stem(key)}_other`) ?? questions.get(key);
    if (original === undefined) return [];
    // "One person" needs no number.
    const filled = (of: string) =>
      placeholders(of).filter((name) => !(name === 'count' && isCounted(key) && ofCounted(key) !== key));
    const same = filled(text).join() === filled(original).join();
    return same ? [] : [`${key}: {{${filled(text)}}} where English has {{${filled(original)}}}`];
  });
  expect(wrong).toEqual([]);
});

test.each(others)(
  'in %s every mark of a participant has its colour in the form that its shape asks for',
  (language) => {
    const said = known(language);
    const missing = [...said]
      .filter(([key]) => key.startsWith('figures.markKind.'))
      .flatMap(([, kind]) =>
        Object.keys(en.figures.markColour.n).map((colour) => `figures.markColour.${kind}.${colour}`),
      )
      .filter((key) => !said.has(key));
    expect([...new Set(missing)]).toEqual([]);
  },
);

test.each(languages)('files in %s say which language they are in', async (language) => {
  expect(languageOf(await translateIn(language))).toBe(language);
});

/** Easy Read: at most so many words in a sentence. */
const longest = 12;
const sentenceWords = (text: string): number[] =>
  text
    .split(/[.:;?!]\s|\n/)
    .map((sentence) => sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length);

test('Easy Read has no long sentence on any screen of a participant', () => {
  const easy = known('en-easy');
  const long = [...english]
    .filter(([key]) => isForParticipants(key))
    .map(([key, text]) => [key, easy.get(key) ?? text] as const)
    .filter(([, text]) => Math.max(...sentenceWords(text)) > longest)
    .map(([key, text]) => `${key}: ${text}`);
  expect(long).toEqual([]);
});

/** What is said in the letters of a script, and in nothing but them and what is filled in. */
const script: Readonly<Partial<Record<Language, RegExp>>> = {
  ur: /\p{Script=Arabic}/u,
  ar: /\p{Script=Arabic}/u,
  pa: /\p{Script=Gurmukhi}/u,
};

test.each(['ur', 'ar', 'pa'] as const)('in %s every sentence is in its own script', (language) => {
  const other = [...known(language)].filter(
    ([key, text]) =>
      // A letter that code reads, and the name of the language for the files.
      !/^(figures\.markKind\.|report\.locale$)/.test(key) &&
      !script[language]?.test(text.replaceAll(/\{\{\w+\}\}/g, '')),
  );
  // Sentences that are signs and numbers alone.
  expect(other.filter(([, text]) => /\p{L}/u.test(text.replaceAll(/\{\{\w+\}\}/g, '')))).toEqual([]);
});
