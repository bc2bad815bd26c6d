import fc from 'fast-check';
import Papa from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import { escaped } from '../../../electron/core/html/escape.ts';
import { reportHtml } from '../../../electron/core/html/report.ts';
import { reportFiles } from '../../../electron/core/reportFiles.ts';
import { reportCsv, reportJson } from '../../../electron/core/reportTables.ts';
import { buildReport } from '../../../shared/report/build.ts';
import type { Fact, ReportModel } from '../../../shared/report/model.ts';
import type { ExportKind, Session } from '../../../shared/session/model.ts';
import { withoutIsolates } from '../../../shared/text/isolate.ts';
import type { Translate } from '../../../shared/text/translate.ts';
import { translateIn } from '../../../shared/text/translateIn.ts';
import { demoSession } from '../pdf/demo.ts';
import { poppler, readAloud, textOf } from '../pdf/tools.ts';
import { anySession, sessionOf, times } from './people.ts';

const modelOf = (session: Session, kind: ExportKind, t?: Translate): ReportModel =>
  buildReport(session, { kind, region: null, month: '2026-11', ...(t ? { t } : {}) });

/** All words that a reader of the report gets, pictures aside. */
const wordsOf = ({ questions, across, voices, summary, notShown, reading }: ReportModel): string[] => [
  ...summary.standsOut,
  ...summary.topics,
  ...summary.next.sentences,
  ...reading,
  ...(across?.figures.flatMap(({ sentences }) => sentences) ?? []),
  ...[...(across?.tables ?? []), ...questions.flatMap(({ tables, more }) => [...tables, ...more])].flatMap(
    ({ caption, columns, rows }) => [
      caption,
      ...columns,
      ...rows.flatMap(({ heading, cells }) => [heading, ...cells]),
    ],
  ),
  ...questions.flatMap(({ wording, answered, sentences, withheld }) => [
    wording,
    answered,
    ...sentences,
    withheld ?? '',
  ]),
  ...[voices, summary.helped, ...questions.map(({ quotes }) => quotes)].flatMap((section) =>
    (section?.piles ?? []).flatMap(({ quotes }) => quotes),
  ),
  ...notShown.flatMap(({ what, why }) => [what, why]),
];

describe.each(['anonymous', 'group'] as const)('the screen edition of the %s report', (kind) => {
  const html = reportHtml(modelOf(demoSession(kind === 'anonymous' ? 16 : 9), kind));

  test('is one file under 400 KB that asks for nothing and runs nothing', () => {
    expect(Buffer.byteLength(html)).toBeLessThan(400_000);
    const withoutFonts = html.replace(/url\(data:font\/woff2;base64,[\w+/=]+\)/g, '');
    expect(withoutFonts).not.toMatch(/<script|<iframe|<object|<link|<img|\son\w+=|javascript:/i);
    expect(withoutFonts).not.toMatch(/https?:|url\(|@import|src="|action=/i);
    expect([...withoutFonts.matchAll(/href="([^"]*)"/g)].every(([, to = '']) => to.startsWith('#'))).toBe(
      true,
    );
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; font-src data:"`);
  });

  test('has landmarks, headings in order, and names for every part, picture and table', () => {
    for (const landmark of ['<main>', '<header>', '<nav ', '<footer ', '<html lang="en-GB">'])
      expect(html.split(landmark)).toHaveLength(2);
    const levels = [...html.matchAll(/<h([1-6])\b/g)].map(([, level]) => Number(level));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, i) => {
      expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1);
    });
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, to] of html.matchAll(/(?:aria-labelledby="|href="#)([^"]+)"/g)) expect(ids).toContain(to);
    for (const [svg] of html.matchAll(/<svg[^>]*>/g))
      expect(svg).toMatch(/role="img" aria-label="[^"]{10,}"/);
    for (const [table] of html.matchAll(/<table>.*?<\/table>/g)) {
      expect(table).toMatch(/^<table><caption>/);
      expect(table).not.toMatch(/<th>|<th (?!scope="(?:row|col)")/);
    }
  });
});

test('what people typed is text in the screen edition, whatever it looks like', () => {
  const nasty = '</li><script>alert(1)</script> & "\'';
  const session = sessionOf(times(6, { helping: { quotes: [nasty] } }));
  const html = reportHtml(modelOf(session, 'group'));
  expect(html).not.toContain('<script');
  expect(html).toContain(escaped(nasty));
});

const kinds = ['anonymous', 'group'] as const;
const spoken = (['en', 'pl', 'ar'] as const).flatMap((language) =>
  kinds.map((kind) => [kind, language] as const),
);

describe.each(spoken)('over random sessions, %s in %s', (kind, language) => {
  // Each language says what the others say, so fewer sessions of each are enough.
  const runs = language === 'en' ? 40 : 8;
  let t: Translate;
  beforeAll(async () => {
    t = await translateIn(language);
  });

  test('the screen edition has every word of the model, and the CSV and JSON every fact', async () => {
    await fc.assert(
      fc.asyncProperty(anySession({ minLength: 5, maxLength: 30 }), async (session) => {
        const model = modelOf(session, kind, t);
        if (model.withheld) return;
        expect(reportCsv(model)).toBe(reportCsv(modelOf(session, kind)));
        const html = reportHtml(model);
        for (const said of wordsOf(model)) expect(html).toContain(escaped(said));
        const json: { questions: { question: string; facts: Fact[] }[] } = JSON.parse(reportJson(model));
        const facts = json.questions.flatMap(({ question: key, facts: own }) =>
          own.map(({ figure, measure, category, number, words }) =>
            [key, figure, measure, category, `${number ?? ''}`, words].join(),
          ),
        );
        const { data } = Papa.parse<Record<string, string>>(reportCsv(model).slice(1), {
          header: true,
          skipEmptyLines: true,
        });
        const hidden = model.questions.filter(({ withheld }) => withheld).map(({ key }) => key);
        const lines = data
          .filter(({ question: key }) => !hidden.includes(key ?? ''))
          .map((row) => [row.question, row.figure, row.measure, row.category, row.number, row.words].join());
        expect(lines).toEqual(facts);
      }),
      { numRuns: runs },
    );
  });

  test.skipIf(!poppler)('the PDF has every word, and again the same bytes (needs pdftotext)', async () => {
    await fc.assert(
      fc.asyncProperty(anySession({ minLength: 5, maxLength: 26 }), async (session) => {
        const model = modelOf(session, kind, t);
        if (model.withheld) return;
        const [once, again] = [await reportFiles(model), await reportFiles(modelOf(session, kind, t))];
        once.forEach((file, i) => {
          expect(Buffer.compare(file.bytes, again[i]?.bytes ?? new Uint8Array()), file.name).toBe(0);
        });
        const readAs = language === 'en' ? textOf : readAloud;
        const plain = (said: string) => withoutIsolates(said).replace(/\s+/g, ' ').trim();
        const [pdf, easy] = [once[0], once[1]].map((file) => readAs(file?.bytes ?? new Uint8Array()));
        for (const said of wordsOf(model)) expect(pdf).toContain(plain(said));
        for (const { heading, lines } of model.easy.parts)
          for (const said of [heading, ...lines.map(({ text }) => text)]) expect(easy).toContain(plain(said));
      }),
      { numRuns: language === 'en' ? 4 : 1 },
    );
  });
});

test('the Easy Read edition is written in short sentences', () => {
  for (const kind of ['anonymous', 'group'] as const)
    for (const { heading, lines } of modelOf(demoSession(), kind).easy.parts) {
      const isOurs = !/happens next|would help/i.test(heading);
      for (const { text } of isOurs ? lines : [])
        for (const sentence of text.split(/(?<=[.?!])\s+/))
          expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(12);
    }
});
