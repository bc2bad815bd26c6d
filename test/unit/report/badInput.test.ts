import { describe, expect, test } from 'vitest';
import { reportFiles } from '../../../electron/core/reportFiles.ts';
import type { Question } from '../../../shared/questions/question.ts';
import { buildReport } from '../../../shared/report/build.ts';
import type { ExportKind, Session } from '../../../shared/session/model.ts';
import { contentOf, poppler, textOf } from '../pdf/tools.ts';
import { type Given, question, sessionOf, start, times } from './people.ts';

const kinds: readonly ExportKind[] = ['anonymous', 'group'];
const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** Every file of a report, or null where it is withheld; what a program said by mistake is found in any of them. */
const filesOf = async (session: Session, kind: ExportKind) => {
  const model = buildReport(session, { kind, region: 'wales', month: '2026-11' });
  if (model.withheld) {
    expect(model.withheld.sentence).toMatch(/^[A-Z].*\.$/);
    return null;
  }
  const files = await reportFiles(model);
  for (const { name, bytes, text } of files) {
    const said = text === null ? (poppler ? textOf(bytes) : '') : decode(bytes);
    expect(said, name).not.toMatch(/NaN|undefined|\[object|\{\{|Infinity|report\.[a-z]+\./);
    expect(bytes.length, name).toBeGreaterThan(500);
  }
  return files;
};

const together: Given = { doctor: 0, carer: 0, self: 0 };
const outside: Given = { doctor: 1.4, carer: 1.4, self: 1.4, cards: ['red', 'amber', 'green'] };

describe('groups of every size', () => {
  test.each([
    [0, false, false],
    [1, false, true],
    [4, false, true],
    [5, true, true],
    [9, true, true],
    [10, true, true],
    [24, true, true],
    [25, true, true],
  ])(
    '%i people who agree on everything',
    async (size, anonymous, group) => {
      const people =
        size === 0 ? [{ start: 'pass' as const }] : times(size, { start: together, first: outside });
      expect((await filesOf(sessionOf(people), 'anonymous')) !== null).toBe(anonymous);
      expect((await filesOf(sessionOf(people), 'group')) !== null).toBe(group);
    },
    30_000,
  );

  test('300 people, as from many sessions together', () => {
    const people = Array.from({ length: 300 }, (_, i) => ({
      start: { doctor: (i % 10) / 10, carer: (i % 7) / 5, self: (i % 13) / 8 },
      first: { doctor: (i % 9) / 8, carer: 'aside' as const, self: (i % 5) / 4 },
    }));
    for (const kind of kinds) {
      const model = buildReport(sessionOf(people), { kind, region: null, month: '2026-11' });
      expect(model.size).toBe(kind === 'group' ? '300 people answered.' : '25 or more people answered.');
      expect(JSON.stringify(model)).not.toMatch(/NaN|undefined/);
    }
  }, 60_000);
});

describe.each(kinds)('%s', (kind) => {
  test.each<[string, Given]>([
    ['all in one place', together],
    ['all outside', outside],
    ['nobody placed anything', {}],
    ['nothing applies', { doctor: 'aside', carer: 'aside', self: 'aside' }],
  ])('%s', async (_, given) => {
    expect(await filesOf(sessionOf(times(12, { start: given, first: given })), kind)).not.toBeNull();
  });

  test('everybody passed: a sentence and no files', async () => {
    expect(await filesOf(sessionOf(times(9, { start: 'pass', first: 'pass' })), kind)).toBeNull();
  });

  test('one question only', async () => {
    const only = { questions: [start] };
    const files = await filesOf(sessionOf(times(7, { start: together }), only), kind);
    expect(decode(files?.[2]?.bytes ?? new Uint8Array())).not.toContain('How power moved');
  });

  test('forty questions', async () => {
    const questions: Question[] = [start, ...Array.from({ length: 39 }, (_, i) => question(`q${i}`))];
    const answers = Object.fromEntries(
      questions.map(({ id }, i) => [id, { doctor: (i % 6) / 5, carer: 0.5, self: (i % 8) / 6 }]),
    );
    const files = await filesOf(sessionOf(times(6, answers), { questions }), kind);
    expect(files?.[2]?.bytes.length).toBeLessThan(900_000);
  }, 60_000);

  test('a session still running, one of whose answers is open', async () => {
    const session = sessionOf([...times(5, { start: together }), { start: 'open' }]);
    expect(session.status).toBe('running');
    expect(await filesOf(session, kind)).not.toBeNull();
  });
});

describe('what people may have said', () => {
  const urdu = 'میں اپنی دوائی کے بارے میں نہیں جانتا، (ڈاکٹر) سے 2 بار پوچھا۔';
  const quoted = async (quote: string) => {
    const session = sessionOf(times(6, { start: together, helping: { quotes: [quote] } }));
    return { anonymous: await filesOf(session, 'anonymous'), group: await filesOf(session, 'group') };
  };

  test.each([
    ['5,000 letters', 'Say it slowly. '.repeat(333)],
    ['5,000 letters without a space', 'x'.repeat(5000)],
    ['Urdu', urdu],
    ['Arabic with its marks', 'لا أعرف لماذا غيّروا الدواءَ'],
    ['Panjabi', 'ਮੈਨੂੰ ਨਹੀਂ ਪਤਾ ਕਿ ਦਵਾਈ ਕਿਉਂ ਬਦਲੀ'],
    ['Bengali', 'আমি জানি না কেন ওষুধ বদলানো হলো'],
    ['Chinese, for which there is no font', '我在外面'],
    ['emoji', '🙂👨‍👩‍👧‍👦🏴󠁧󠁢󠁷󠁬󠁳󠁿'],
    ['only hidden words', '[…] […]'],
    ['lone signs of other scripts', 'ـ ً ੱ ় ۝ ﷽'],
  ])('%s', async (_, quote) => {
    const { group } = await quoted(quote);
    expect(decode(group?.[3]?.bytes ?? new Uint8Array())).toContain(quote.trim().slice(0, 40));
  });

  test('words from right to left stand in the PDF as they were typed, beside how they are drawn', async () => {
    const { group } = await quoted(urdu);
    const contents = contentOf(group?.[0]?.bytes ?? new Uint8Array())
      .join('\n')
      .replace(/\\([()\\])/g, '$1');
    // ActualText is written as UTF-16, the high byte first.
    const written = (word: string) => Buffer.from(word, 'utf16le').swap16().toString('latin1');
    for (const word of ['دوائی', 'نہیں', 'ڈاکٹر']) expect(contents).toContain(written(word));
    if (poppler) expect(textOf(group?.[0]?.bytes ?? new Uint8Array())).not.toContain('another script');
  });
});
