import { expect, test } from 'vitest';
import { questionIn } from '../../../renderer/reading/questionIn.ts';
import { voiceFor } from '../../../renderer/reading/voices.ts';
import { markInWords } from '../../../shared/exercise/describe.ts';
import { baseline } from '../../../shared/questions/baseline.ts';
import { loadSentences } from '../../../shared/text/loadSentences.ts';
import { addSentences, createText, textIn } from '../../../shared/text/translate.ts';

const voice = (lang: string, more: { localService?: boolean; default?: boolean } = {}) => ({
  lang,
  localService: true,
  default: false,
  ...more,
});

test('a voice that would send the words away is never taken', () => {
  expect(voiceFor([voice('ar', { localService: false })], 'ar')).toBeUndefined();
  expect(voiceFor([], 'en')).toBeUndefined();
});

test('the British voice reads English, and otherwise the usual one', () => {
  const american = voice('en-US');
  const british = voice('en_GB');
  expect(voiceFor([american, british], 'en')).toBe(british);
  const usual = voice('en-AU', { default: true });
  expect(voiceFor([american, usual], 'en')).toBe(usual);
  expect(voiceFor([american], 'cy')).toBeUndefined();
});

test('Panjabi in Arabic letters is not what we write', () => {
  expect(voiceFor([voice('pa-Arab-PK')], 'pa')).toBeUndefined();
  const indian = voice('pa-IN');
  expect(voiceFor([indian], 'pa')).toBe(indian);
});

const inLanguage = async (language: 'pl' | 'ar' | 'cy') => {
  const text = createText();
  addSentences(text, language, await loadSentences(language));
  return textIn(text, language, language === 'ar' ? 'rtl' : 'ltr');
};

test('a question of the sets is asked in the person’s language', async () => {
  const polish = await inLanguage('pl');
  const asked = questionIn(polish, baseline);
  expect(asked.wording).toContain('decyzjach o swojej opiece');
  expect(asked.otherWays).toHaveLength(baseline.otherWays.length);
  expect(asked.otherWays.join()).not.toBe(baseline.otherWays.join());
});

test('a question that the facilitator worded is shown as it was written, and so is a changed other way', async () => {
  const polish = await inLanguage('pl');
  const own = { ...baseline, wording: 'Who decided last week?' };
  expect(questionIn(polish, own)).toEqual(own);
  const partly = questionIn(polish, { ...baseline, simpler: 'Who decides?' });
  expect(partly.simpler).toBe('Who decides?');
  expect(partly.wording).not.toBe(baseline.wording);
});

test('colours agree with the shape of a mark, and what is filled in keeps its own direction in Arabic', async () => {
  const polish = await inLanguage('pl');
  expect(markInWords(polish.t, { colour: 'blue', shape: 'star' })).toBe('niebieska gwiazda');
  expect(markInWords(polish.t, { colour: 'blue', shape: 'moon' })).toBe('niebieski księżyc');
  const arabic = await inLanguage('ar');
  expect(arabic.t('turn.step', { now: 1, all: 6 })).toBe('السؤال \u20681\u2069 من \u20686\u2069');
  const welsh = await inLanguage('cy');
  expect(markInWords(welsh.t, { colour: 'blue', shape: 'star' })).toBe('seren las');
});

test('two languages speak side by side, and a missing sentence is said in English', async () => {
  const polish = await inLanguage('pl');
  const arabic = await inLanguage('ar');
  expect(polish.t('turn.undo')).toBe('Cofnij');
  expect(arabic.t('turn.undo')).toBe('تراجع');
  expect(polish.t('agenda.finish')).toBe('Finish the session');
  expect(polish.t('turn.notes', { count: 5 })).toBe('Zachowano 5 notatek');
  expect(polish.t('turn.notes', { count: 2 })).toBe('Zachowano 2 notatki');
});
