import { expect, test } from 'vitest';
import { reportFiles } from '../../../electron/core/reportFiles.ts';
import { buildReport } from '../../../shared/report/build.ts';
import { translateIn } from '../../../shared/text/translateIn.ts';
import { sessionOf, times } from './people.ts';

const session = sessionOf(
  times(12, { start: { doctor: 0.1, carer: 0.5, self: 1.2, cards: ['red' as const] } }),
);

test.each(['anonymous', 'group'] as const)('a report in Welsh says the same: %s', async (kind) => {
  const asked = { kind, region: 'london', month: '2026-11' } as const;
  const english = buildReport(session, asked);
  const welsh = buildReport(session, { ...asked, t: await translateIn('cy') });

  expect([english.language, welsh.language]).toEqual(['en-GB', 'cy']);
  expect(welsh.occasion).toMatch(/^Tachwedd 2026/);
  // Data files are read by programs: their codes are the same in every language.
  expect(welsh.questions.map(({ facts }) => facts)).toEqual(english.questions.map(({ facts }) => facts));
  const sentences = (model: typeof welsh) => model.questions.flatMap((question) => question.sentences);
  expect(sentences(welsh)).toHaveLength(sentences(english).length);
  for (const sentence of sentences(welsh)) expect(sentences(english)).not.toContain(sentence);

  const files = new Map((await reportFiles(welsh)).map((file) => [file.name, file]));
  expect(files.get('report.html')?.text).toContain('<html lang="cy">');
  for (const name of ['report.pdf', 'easy-read.pdf'])
    expect(Buffer.from(files.get(name)?.bytes ?? []).toString('latin1')).toContain('/Lang (cy)');
});
