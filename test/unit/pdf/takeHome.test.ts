import { beforeAll, describe, expect, test } from 'vitest';
import { takeHomePdf } from '../../../electron/core/pdf/takeHome.ts';
import type { NextSteps } from '../../../shared/session/model.ts';
import { type HelpAt, takeHomeSheet } from '../../../shared/takeHome/sheet.ts';
import { translator } from '../../../shared/text/translate.ts';
import { asked, contentOf, poppler, qpdf, sayWhatIsMissing, streamsOf, textOf } from './tools.ts';

beforeAll(sayWhatIsMissing);

const made = (next: NextSteps | null, contacts: readonly HelpAt[]) =>
  takeHomePdf(takeHomeSheet(translator(), next, contacts), '2026-11');
const pagesIn = (pdf: Uint8Array) => contentOf(pdf).length;

const promise = { text: 'We bring it to the team.', month: '2026-12', date: '2026-12-04' };
const samaritans = { who: 'Samaritans, day and night', how: '116 123' };
const long = (letters: number) => 'Somebody who can help, & more '.repeat(letters).slice(0, letters);
const many = Array.from({ length: 12 }, (_, i) => ({ who: `${i} ${long(150)}`, how: long(160) }));

const sheets: readonly (readonly [string, NextSteps | null, readonly HelpAt[]])[] = [
  ['with a day and contacts', promise, [samaritans]],
  ['with nothing promised and nobody to ask', null, []],
  ['with a month, and words that go on to another page', { text: long(500), month: '2026-12' }, many],
];

describe.each(sheets)('the sheet to take home, %s', (_, next, contacts) => {
  let pdf = new Uint8Array();
  beforeAll(async () => {
    pdf = new Uint8Array(await made(next, contacts));
  });

  test('says what it is: tagged, PDF/UA, in English, and nothing finer than the month', () => {
    const everything = [Buffer.from(pdf).toString('latin1'), ...streamsOf(pdf)].join('\n');
    for (const sign of ['/Marked true', '<pdfuaid:part>1</pdfuaid:part>', '/Lang (en-GB)'])
      expect(everything).toContain(sign);
    expect(everything.match(/D:\d{14}/g)?.every((date) => date === 'D:20261101000000')).toBe(true);
  });

  test('nothing is drawn outside a tag or an artifact, and no sign is missing from its font', () => {
    for (const page of contentOf(pdf)) {
      let depth = 0;
      for (const line of page.split('\n')) {
        if (/\b(BDC|BMC)$/.test(line)) depth += 1;
        else if (line === 'EMC') depth -= 1;
        else if (/(^|\s)(f|f\*|S|B|B\*|Tj|TJ)$/.test(line)) expect(depth, line).toBe(1);
      }
      expect(depth).toBe(0);
      for (const [, hex = ''] of page.matchAll(/<([0-9a-f]+)>/g))
        expect(hex.match(/.{4}/g) ?? []).not.toContain('0000');
    }
  });

  test('nothing is written smaller than 12 points', () => {
    for (const page of contentOf(pdf))
      for (const [, size] of page.matchAll(/\/F\d+ ([\d.]+) Tf/g))
        expect(Number(size)).toBeGreaterThanOrEqual(12);
  });

  test('is the same file each time', async () => {
    expect(Buffer.from(await made(next, contacts)).equals(Buffer.from(pdf))).toBe(true);
  });

  test.skipIf(!qpdf)('is sound (needs qpdf)', () => {
    expect(asked('qpdf', ['--check'], pdf)).toContain('No syntax or stream encoding errors');
  });

  test.skipIf(!poppler)('a screen reader gets one title, headings and lists (needs pdfinfo)', () => {
    const tree = asked('pdfinfo', ['-struct-text'], pdf);
    expect(tree.match(/^ *H1/gm)).toHaveLength(1);
    expect(tree.match(/^ *H2/gm)).toHaveLength(5);
    for (const tag of ['P', 'L', 'LI', 'LBody']) expect(tree).toMatch(new RegExp(`^ *${tag}\\b`, 'm'));
  });
});

test.skipIf(!poppler)('says the day, the promise and who can help (needs pdftotext)', async () => {
  const text = textOf(await made(promise, [samaritans]));
  for (const part of ['By Friday 4 December 2026', promise.text, 'Samaritans, day and night: 116 123'])
    expect(text).toContain(part);
});

test.skipIf(!poppler)('what is open has a line to write on (needs pdftotext)', async () => {
  const text = textOf(await made(null, []));
  for (const part of ['We will tell you by:', 'Who, and how to reach them:']) expect(text).toContain(part);
});

test('is one page with a long promise and six contacts', async () => {
  const six = Array.from({ length: 6 }, (_, i) => ({ who: `Person ${i}, day and night`, how: long(40) }));
  expect(pagesIn(await made({ ...promise, text: long(200) }, six))).toBe(1);
  expect(pagesIn(await made(null, []))).toBe(1);
});

test.skipIf(!poppler)('loses nothing when the words need more than a page (needs pdftotext)', async () => {
  const pdf = await made({ text: long(500), month: '2026-12' }, many);
  expect(pagesIn(pdf)).toBeGreaterThan(1);
  const text = textOf(pdf);
  for (let i = 0; i < 12; i += 1) expect(text).toContain(`${i} Somebody who can help, & more`);
});
