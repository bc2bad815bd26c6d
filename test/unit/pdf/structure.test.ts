import { beforeAll, describe, expect, test } from 'vitest';
import type { ExportKind } from '../../../shared/session/model.ts';
import { type Language, languages } from '../../../shared/text/languages.ts';
import { sessionOf, times } from '../report/people.ts';
import { demoSession, fileOf } from './demo.ts';
import { asked, contentOf, poppler, qpdf, sayWhatIsMissing, streamsOf, textOf } from './tools.ts';

beforeAll(sayWhatIsMissing);

const kinds: readonly ExportKind[] = ['anonymous', 'group'];
const pdfs = Object.fromEntries(
  await Promise.all(
    kinds.map(async (kind) => [kind, (await fileOf(demoSession(), kind, 'report.pdf')).bytes] as const),
  ),
);

const made = new Map<string, Uint8Array>();
const inLanguage = async (kind: ExportKind, language: Language): Promise<Uint8Array> => {
  const name = `${kind} ${language}`;
  const pdf = made.get(name) ?? (await fileOf(demoSession(), kind, 'report.pdf', language)).bytes;
  made.set(name, pdf);
  return pdf;
};

describe.each(kinds)('the PDF of the %s report', (kind) => {
  const pdf = pdfs[kind] ?? new Uint8Array();
  const raw = Buffer.from(pdf).toString('latin1');

  test('says what it is: tagged, PDF/UA, in English, with its title shown', () => {
    expect(raw).toMatch(/^%PDF-1\.7/);
    expect(raw).toContain('/Marked true');
    expect(raw).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(raw).toContain('/Lang (en-GB)');
    expect(raw).toContain('/DisplayDocTitle true');
  });

  test('every figure has words and a box; every header cell says what it heads', () => {
    const objects = raw.split('endobj');
    const figures = objects.filter((object) => object.includes('/S /Figure'));
    expect(figures.length).toBeGreaterThan(3);
    for (const figure of figures) expect(figure).toMatch(/\/Alt [(<][\s\S]*\/BBox \[/);
    const heads = objects.filter((object) => object.includes('/S /TH'));
    expect(heads.length).toBeGreaterThan(3);
    for (const head of heads) expect(head).toMatch(/\/Scope \/(Row|Column)/);
  });

  test.each(languages)('nothing is drawn outside a tag or an artifact: %s', async (language) => {
    const pdf = await inLanguage(kind, language);
    const pages = contentOf(pdf);
    expect(pages.length).toBeGreaterThan(3);
    for (const page of pages) {
      let depth = 0;
      for (const line of page.split('\n')) {
        if (/\b(BDC|BMC)$/.test(line)) depth += 1;
        else if (line === 'EMC') depth -= 1;
        else if (/(^|\s)(f|f\*|S|B|B\*|Tj|TJ)$/.test(line)) expect(depth, line).toBeGreaterThan(0);
      }
      expect(depth).toBe(0);
    }
  });

  test.each(languages)(
    'no sign is missing from its font (glyph 0 prints as nothing): %s',
    async (language) => {
      const pdf = await inLanguage(kind, language);
      for (const page of contentOf(pdf))
        for (const [, hex = ''] of page.matchAll(/<([0-9a-f]+)>/g))
          expect(hex.match(/.{4}/g) ?? []).not.toContain('0000');
    },
  );

  test('has no day, user, machine or path in it', () => {
    const everything = [raw, ...streamsOf(pdf)].join('\n');
    expect(everything).toContain('D:20261101000000Z');
    expect(everything.match(/D:\d{14}/g)?.every((date) => date === 'D:20261101000000')).toBe(true);
    expect(everything).not.toMatch(/\/Author|node_modules|\/work\/|\/home\/|file:/);
    expect(everything).toContain('<pdf:Producer>Power Circle</pdf:Producer>');
  });

  test.skipIf(!qpdf)('is sound (needs qpdf)', () => {
    expect(asked('qpdf', ['--check'], pdf)).toContain('No syntax or stream encoding errors');
  });

  test.skipIf(!poppler)('its fonts are all embedded and can be read back (needs pdffonts)', () => {
    const fonts = asked('pdffonts', [], pdf).trim().split('\n').slice(2);
    expect(fonts.length).toBeGreaterThan(1);
    for (const font of fonts) expect(font).toMatch(/AtkinsonHyperlegibleNext.* yes yes yes/);
  });

  test.skipIf(!poppler)(
    'a screen reader gets title, headings, lists, pictures and tables (needs pdfinfo)',
    () => {
      const tree = asked('pdfinfo', ['-struct-text'], pdf);
      expect(tree.match(/^ *H1/gm)).toHaveLength(1);
      expect(tree).toMatch(/H1.*\n\s+"Who holds the power\?"/);
      for (const tag of ['H2', 'H3', 'L', 'LI', 'LBody', 'Figure', 'Table', 'Caption', 'TR', 'TH', 'TD'])
        expect(tree).toMatch(new RegExp(`^ *${tag}\\b`, 'm'));
    },
  );

  test.skipIf(!poppler)('every page says which of how many it is (needs pdftotext)', () => {
    const pages = asked('pdftotext', ['-layout'], pdf, ['-']).split('\f').slice(0, -1);
    pages.forEach((page, i) => {
      expect(page).toContain(`${i + 1} of ${pages.length}`);
      if (kind === 'group') expect(page.replace(/\s+/g, ' ')).toContain('Do not publish.');
    });
  });
});

test.skipIf(!poppler)(
  'what the font lacks is shown as words, and Welsh as it is (needs pdftotext)',
  async () => {
    const quotes = ['Tŷ ŵyr', 'fine 🙂', '我在外面', '\uFB01ne', '<b> & "c"'];
    const session = sessionOf(times(2, { helping: { quotes } }));
    const { bytes } = await fileOf(session, 'group', 'report.pdf');
    const text = textOf(bytes);
    for (const quote of ['Tŷ ŵyr', 'fine [emoji]', '[words in another script]', 'fine', '<b> & "c"'])
      expect(text).toContain(quote);
  },
);

test.skipIf(!poppler)(
  'words of 2,000 letters without a space stay on the page (needs pdftotext)',
  async () => {
    const session = sessionOf([{ helping: { quotes: ['x'.repeat(2000), 'y '.repeat(900)] } }]);
    const { bytes } = await fileOf(session, 'group', 'report.pdf');
    expect(textOf(bytes).match(/x/g)?.length).toBeGreaterThanOrEqual(2000);
  },
);
