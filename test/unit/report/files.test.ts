import Papa from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import { reportFiles } from '../../../electron/core/reportFiles.ts';
import { csvColumns } from '../../../electron/core/reportTables.ts';
import type { QuotePile } from '../../../shared/disclosure/quotes.ts';
import { markInWords } from '../../../shared/exercise/describe.ts';
import { firstLook } from '../../../shared/exercise/kit.ts';
import { buildReport } from '../../../shared/report/build.ts';
import type { Fact } from '../../../shared/report/model.ts';
import type { ExportKind, Session } from '../../../shared/session/model.ts';
import { translator } from '../../../shared/text/translate.ts';
import { demoSession, fileOf, filesOf } from '../pdf/demo.ts';
import { asked, poppler, sayWhatIsMissing, streamsOf, textOf } from '../pdf/tools.ts';
import { question, sessionOf, start, times } from './people.ts';

beforeAll(sayWhatIsMissing);

type Row = Record<(typeof csvColumns)[number], string>;

const rowsOf = (csv: string): Row[] =>
  Papa.parse<Row>(csv.replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true }).data;

const csvOf = async (session: Session, kind: ExportKind): Promise<string> =>
  (await fileOf(session, kind, 'report.csv')).text ?? '';

describe('the files', () => {
  test('R9: their names say nothing of the session', async () => {
    const files = await filesOf(demoSession(), 'group');
    expect(files.map(({ name }) => name)).toEqual([
      'report.pdf',
      'easy-read.pdf',
      'report.html',
      'report.csv',
      'report.json',
      'datapackage.json',
      'README.txt',
    ]);
  });

  test.each(['anonymous', 'group'] as const)(
    'the %s report exported again is the same bytes',
    async (kind) => {
      const [once, again] = [await filesOf(demoSession(), kind), await filesOf(demoSession(), kind)];
      once.forEach((file, i) => {
        expect(Buffer.compare(file.bytes, again[i]?.bytes ?? new Uint8Array()), file.name).toBe(0);
      });
    },
  );

  test('a report that is withheld has no files', async () => {
    const tooSmall = sessionOf(times(4, { start: { self: 0.5 } }));
    await expect(filesOf(tooSmall, 'anonymous')).rejects.toMatchObject({ code: 'group-too-small' });
  });

  test('the codebook explains every column, measure and category that the CSV uses', async () => {
    for (const kind of ['anonymous', 'group'] as const) {
      const readme = (await fileOf(demoSession(), kind, 'README.txt')).text ?? '';
      for (const column of csvColumns) expect(readme).toContain(`  ${column}: `);
      for (const row of rowsOf(await csvOf(demoSession(), kind))) {
        const { measure, question: key } = row;
        // A quote's category is the name that the group gave to a pile.
        const category = measure === 'quote' ? '' : row.category;
        for (const said of [`  ${measure}: `, `  ${key}: `, category.replace(/ring \d/, 'ring 1')])
          if (!readme.includes(said)) expect.fail(`${said} is not explained`);
      }
    }
  });
});

describe('CSV', () => {
  const nasty = ['=cmd()', '+1+1', '-2', '@SUM(A1)', '\t=1', 'a "b", c\nd', '\u202E=1', '=1'];

  test('no cell can start a formula', async () => {
    const topic = { ...question('q'), topic: '=HYPERLINK("x")' };
    const csv = await csvOf(
      sessionOf(times(2, { q: { quotes: nasty, self: 0.2, doctor: 0.9 } }), { questions: [start, topic] }),
      'group',
    );
    const rows = rowsOf(csv);
    expect(rows.filter(({ measure }) => measure === 'quote')).toHaveLength(2 * nasty.length);
    for (const row of rows)
      for (const [column, cell] of Object.entries(row))
        if (column !== 'number') expect(cell).not.toMatch(/^[=+\-@\t\r]/);
  });

  test('a gap below zero stays a number', async () => {
    const csv = await csvOf(sessionOf(times(2, { start: { doctor: 0.9, self: 0.2 } })), 'group');
    const gap = rowsOf(csv).find(({ measure, category }) => measure === 'gap' && category === 'median');
    expect(gap?.number).toBe('-70');
  });

  test('opens in Excel as UTF-8 and ends its lines as RFC 4180 asks', async () => {
    const csv = await csvOf(sessionOf([{ helping: { quotes: ['“Tŷ” میں 🙂'] } }]), 'group');
    expect(csv.startsWith('\uFEFFquestion,')).toBe(true);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(rowsOf(csv).at(-1)?.words).toBe('“Tŷ” میں 🙂');
  });
});

describe.each(['anonymous', 'group'] as const)('the same facts everywhere: %s', (kind) => {
  const session = demoSession(kind === 'anonymous' ? 16 : 9);
  const model = buildReport(session, { kind, region: null, month: '2026-11' });

  test('CSV and JSON hold the facts of the model, one by one', async () => {
    const files = await reportFiles(model);
    const textOfFile = (name: string) => files.find((file) => file.name === name)?.text ?? '';
    const json = JSON.parse(textOfFile('report.json')) as {
      questions: { question: string; facts: Fact[] }[];
      voices: { piles: QuotePile[] } | null;
    };
    const fromJson = json.questions.flatMap(({ question: key, facts }) =>
      facts.map((fact) => [
        key,
        fact.figure,
        fact.measure,
        fact.category,
        `${fact.number ?? ''}`,
        fact.words,
      ]),
    );
    const voices = (json.voices?.piles ?? []).flatMap(({ theme, quotes }) =>
      quotes.map((quote) => ['all', 'all', 'quote', theme ?? '', '', quote]),
    );
    const fromCsv = rowsOf(textOfFile('report.csv')).map((row) => [
      row.question,
      row.figure,
      row.measure,
      row.category,
      row.number,
      row.words,
    ]);
    expect(fromCsv).toEqual([...fromJson, ...voices]);
    expect(fromCsv.length).toBeGreaterThan(50);
  });

  test.skipIf(!poppler)('the PDF says every sentence and every cell (needs pdftotext)', async () => {
    const [pdf] = await reportFiles(model);
    // The foot of a page falls between two lines of a sentence that goes on overleaf.
    const text = textOf(pdf?.bytes ?? new Uint8Array());
    for (const { sentences, tables: short, more, wording, quotes } of model.questions) {
      const tables = [...short, ...more];
      for (const said of [wording, ...sentences, ...(quotes?.piles.flatMap((pile) => pile.quotes) ?? [])])
        expect(text).toContain(said);
      for (const { caption, rows } of tables) {
        expect(text).toContain(caption);
        for (const { heading, cells } of rows)
          for (const cell of [heading, ...cells]) expect(text).toContain(cell);
      }
    }
  });
});

describe('nothing hidden is in any byte', () => {
  const session: Session = (() => {
    const made = sessionOf(
      times(9, {
        start: { doctor: 0.1234, carer: 0.4567, self: 0.8765, angle: 0.777, notes: ['canary-note'] },
        helping: { quotes: ['canary-quote'] },
      }),
      { title: 'canary-title' },
      Array.from({ length: 9 }, (_, i) => ({
        type: 'kit-chosen' as const,
        participant: `p${i + 1}`,
        design: 'felt' as const,
        looks: { ...firstLook, self: { ...firstLook.self, cutOut: 'wheels', face: 'crossed-out' } },
      })),
    );
    return { ...made, id: 'canary-session-id' };
  })();
  const marks = session.participants.map(({ mark }) => markInWords(translator(), mark));
  const place = session.participants[0]?.answers.start?.board.figures.self;
  const coordinates = place?.at === 'table' ? [place.place.x, place.place.y].map(String) : [];

  /** A file as bytes, decompressed, and as text in every way it may be written. */
  const everythingIn = ({ bytes, text }: { bytes: Uint8Array; text: string | null }): string => {
    if (text !== null) return text;
    const parts = [Buffer.from(bytes).toString('latin1'), ...streamsOf(bytes)];
    const wide = parts.map((part) => part.replaceAll('\0', ''));
    return [...parts, ...wide, poppler ? textOf(bytes) + asked('pdfinfo', ['-struct-text'], bytes) : ''].join(
      '\n',
    );
  };

  const secrets = [
    'canary-title',
    'canary-note',
    'canary-session-id',
    'wheels',
    'crossed-out',
    'felt',
    ...marks,
    ...coordinates,
  ];

  test.each(['anonymous', 'group'] as const)(
    '%s: no title, note, mark, id, face, look or coordinate',
    async (kind) => {
      expect(coordinates).toHaveLength(2);
      for (const file of await filesOf(session, kind)) {
        const everything = everythingIn(file);
        for (const secret of secrets)
          expect(everything.includes(secret), `${secret} in ${file.name}`).toBe(false);
      }
    },
  );

  test('the search would find them: the group copy does have the quote', async () => {
    const found = (await filesOf(session, 'group')).filter((file) =>
      everythingIn(file).includes('canary-quote'),
    );
    expect(found.map(({ name }) => name)).toContain('report.csv');
    if (poppler) expect(found.map(({ name }) => name)).toContain('report.pdf');
  });
});
