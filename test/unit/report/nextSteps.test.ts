import { expect, test } from 'vitest';
import { buildReport } from '../../../shared/report/build.ts';
import type { ExportKind } from '../../../shared/session/model.ts';
import { findIdentifying } from '../../../shared/words/detector.ts';
import { fileOf } from '../pdf/demo.ts';
import { poppler, textOf } from '../pdf/tools.ts';
import { sessionOf, times } from './people.ts';

const noted = (text: string, month: string | null) =>
  sessionOf(times(6, { start: { self: 0.4 } }), {}, [{ type: 'next-steps-noted', text, month }]);

const next = (kind: ExportKind, text: string, month: string | null = null) =>
  buildReport(noted(text, month), {
    kind,
    region: null,
    month: '2026-11',
    identifies: (said) => findIdentifying(said).length > 0,
  }).summary.next.sentences;

test('every report says what happens next and in which month', () => {
  for (const kind of ['anonymous', 'group'] as const)
    expect(next(kind, 'We bring your words to the team.', '2026-12')).toEqual([
      'We bring your words to the team.',
      'People hear back in December 2026.',
    ]);
});

test('where nobody promised anything, the report says so', () => {
  const model = buildReport(sessionOf(times(6, { start: { self: 0.4 } })), {
    kind: 'anonymous',
    region: null,
    month: '2026-11',
  });
  expect(model.summary.next.sentences).toEqual([
    'This has not been said yet. Please ask the people who ran the session.',
  ]);
});

test('a name in it stays out of the anonymous report, and the month still stands', () => {
  const said = 'Dr Okafor will ring Margaret Hill on 07700 900123.';
  expect(next('group', said)).toEqual([said]);
  const held = next('anonymous', said, '2026-12');
  expect(held.join(' ')).not.toMatch(/Okafor|Margaret|07700/);
  expect(held[0]).toContain('could identify');
  expect(held[1]).toBe('People hear back in December 2026.');
});

test.skipIf(!poppler)('all editions say it (needs pdftotext)', async () => {
  const session = noted('We bring your words to the team.', '2026-12');
  for (const name of ['report.pdf', 'easy-read.pdf', 'report.html', 'report.json']) {
    const { bytes, text } = await fileOf(session, 'anonymous', name);
    const said = text ?? textOf(bytes);
    expect(said, name).toContain('We bring your words to the team.');
    expect(said, name).toContain('People hear back in December 2026.');
  }
});
