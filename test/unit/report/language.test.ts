import { describe, expect, test } from 'vitest';
import { openDocument } from '../../../electron/core/pdf/document.ts';
import { openFonts } from '../../../electron/core/pdf/fonts.ts';
import { placeholders } from '../../../electron/core/pdf/legible.ts';
import { reportFiles } from '../../../electron/core/reportFiles.ts';
import { buildReport } from '../../../shared/report/build.ts';
import type { ReportModel } from '../../../shared/report/model.ts';
import { isInFilesThatLeave } from '../../../shared/text/filesThatLeave.ts';
import { factsOf, languages } from '../../../shared/text/languages.ts';
import { loadSentences } from '../../../shared/text/loadSentences.ts';
import { isForParticipants } from '../../../shared/text/participantSide.ts';
import { translateIn } from '../../../shared/text/translateIn.ts';
import { flat } from '../../text/flat.ts';
import { sessionOf, times } from './people.ts';

const session = sessionOf(
  times(12, { start: { doctor: 0.1, carer: 0.5, self: 1.2, cards: ['red' as const] } }),
);
const asked = { region: 'london', month: '2026-11' } as const;
const months = {
  cy: 'Tachwedd 2026',
  pl: 'listopad 2026',
  ur: 'نومبر 2026',
  pa: 'ਨਵੰਬਰ 2026',
  ar: 'نوفمبر 2026',
} as const;
const others = ['cy', 'pl', 'ur', 'pa', 'ar'] as const;

describe.each(others)('in %s', (language) => {
  const { tag, direction, draft } = factsOf[language];

  test.each(['anonymous', 'group'] as const)('a report says the same: %s', async (kind) => {
    const english = buildReport(session, { ...asked, kind });
    const other = buildReport(session, { ...asked, kind, t: await translateIn(language) });

    expect(other).toMatchObject({ language: tag, direction });
    expect(other.draft === '').toBe(!draft);
    expect(other.occasion).toContain(months[language]);
    expect(other.questions.map(({ facts }) => facts)).toEqual(english.questions.map(({ facts }) => facts));
    const sentences = (model: ReportModel) => model.questions.flatMap((question) => question.sentences);
    expect(sentences(other)).toHaveLength(sentences(english).length);
    for (const sentence of sentences(other)) expect(sentences(english)).not.toContain(sentence);

    const files = new Map((await reportFiles(other)).map((file) => [file.name, file]));
    const html = files.get('report.html')?.text ?? '';
    expect(html).toContain(direction === 'rtl' ? `<html lang="${tag}" dir="rtl">` : `<html lang="${tag}">`);
    for (const name of ['report.html', 'README.txt'])
      expect(files.get(name)?.text?.includes(other.draft || 'no native speaker')).toBe(draft);
    for (const name of ['report.pdf', 'easy-read.pdf'])
      expect(Buffer.from(files.get(name)?.bytes ?? []).toString('latin1')).toContain(`/Lang (${tag})`);
    // Programs read the data: it is the same to the byte, whatever the people speak.
    const data = (await reportFiles(english)).find(({ name }) => name === 'report.csv');
    expect(files.get('report.csv')?.text).toBe(data?.text);
  });

  test('the fonts of the PDF have every letter of every sentence that leaves', async () => {
    const fonts = openFonts(openDocument('', '2026-11', tag, direction));
    const said = [...flat(await loadSentences(language))].filter(
      ([key]) => isInFilesThatLeave(key) || isForParticipants(key) || key.startsWith('questions.'),
    );
    expect(said.length).toBeGreaterThan(300);
    const unseen = said.filter(([, text]) =>
      (['regular', 'strong'] as const).some((weight) => {
        const drawn = fonts.runs(fonts.clean(text), weight, direction === 'rtl').map((run) => run.text);
        return Object.values(placeholders).some((sign) => drawn.join('').includes(sign));
      }),
    );
    expect(unseen).toEqual([]);
  });
});

test('a language that lacks a sentence says it in English', async () => {
  for (const language of languages.filter((each) => factsOf[each].draft))
    expect((await translateIn(language))('report.codebook.facts')).toBe('Facts of the report, one a line');
});
