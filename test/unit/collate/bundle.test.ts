import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { bundleLimits, digestOf, packBundle, unpackBundle } from '../../../electron/core/bundleZip.ts';
import { readBundle } from '../../../electron/core/imported.ts';
import { statisticsFrom, statisticsOf } from '../../../shared/analysis/statistics.ts';
import { tallyFrom } from '../../../shared/collate/bundle.ts';
import { codeOf } from '../../../shared/collate/code.ts';
import { KnownFailure } from '../../../shared/dispatch.ts';
import { sessionOf, times } from '../report/people.ts';
import { answeredSession, bundleOfSession, contentOf } from './groups.ts';

const nine = sessionOf(
  times(9, { start: { doctor: 0.1, carer: 0.5, self: 0.9, cards: ['red'] }, first: 'pass' }),
);
const content = contentOf(bundleOfSession(nine));
const file = packBundle(content);

/** Opens a file as an import does; the code of the refusal, or null when it is taken. */
const refusalOf = (bytes: Uint8Array): string | null => {
  try {
    readBundle(unpackBundle(bytes).content);
    return null;
  } catch (error) {
    if (error instanceof KnownFailure) return error.code;
    throw error;
  }
};

const sealed = (inside: Uint8Array): Uint8Array =>
  zipSync({ 'bundle.json': inside, SHA256SUMS: strToU8(`${digestOf(inside)}  bundle.json\n`) });

describe('what a colleague gets', () => {
  test('zones, movement, cards and passes are the same when they have travelled, and say to a point', () => {
    fc.assert(
      fc.property(answeredSession, (session) => {
        const travelled = readBundle(unpackBundle(packBundle(contentOf(bundleOfSession(session)))).content);
        const there = statisticsFrom(tallyFrom(travelled));
        const here = statisticsOf(session);
        expect(there.answered).toBe(here.answered);
        here.questions.forEach((question, i) => {
          const other = there.questions[i];
          expect([other?.answered, other?.passed, other?.quotes]).toEqual([
            question.answered,
            question.passed,
            question.quotes,
          ]);
          for (const role of ['doctor', 'carer', 'self'] as const) {
            const [mine, theirs] = [question.board?.figures[role], other?.board?.figures[role]];
            expect(theirs?.stood).toEqual(mine?.stood);
            expect(theirs?.sinceStart).toEqual(mine?.sinceStart);
            expect(Math.abs((theirs?.say?.median ?? 0) - (mine?.say?.median ?? 0))).toBeLessThanOrEqual(0.5);
          }
          expect(other?.board?.feelings).toEqual(question.board?.feelings);
        });
      }),
      { numRuns: 60 },
    );
  });

  test('it holds no mark, seat, title, note, face or time, and no list that joins two figures', () => {
    const session = sessionOf(
      [
        { start: { self: 0.9, doctor: 0.2, quotes: ['A quote'], notes: ['A note'] } },
        ...times(5, { start: { self: 0.3, doctor: 0.6 } }),
      ],
      { title: 'Thursday on Oak ward' },
    );
    const text = new TextDecoder().decode(contentOf(bundleOfSession(session)));
    expect(text).toContain('A quote');
    for (const secret of [
      'A note',
      'Thursday',
      'Oak',
      '"p1"',
      '"star"',
      'blue',
      'sequin',
      'gap',
      'togetherness',
      'title',
      'looks',
    ])
      expect(text).not.toContain(secret);
  });

  test('who sat where makes no difference to a single byte', () => {
    const people = [
      { start: { self: 0.9, doctor: 0.1 } },
      { start: { self: 0.2, doctor: 0.8 } },
      { start: { self: 0.5, doctor: 0.4 } },
    ];
    expect(contentOf(bundleOfSession(sessionOf([...people].reverse())))).toEqual(
      contentOf(bundleOfSession(sessionOf(people))),
    );
  });

  test('the code to read out has four groups of four digits, and another file has another one', () => {
    expect(codeOf(digestOf(content))).toMatch(/^\d{4} \d{4} \d{4} \d{4}$/);
    expect(codeOf(digestOf(content))).not.toBe(
      codeOf(digestOf(contentOf({ ...bundleOfSession(nine), month: '2026-10' }))),
    );
  });
});

describe('files that are not as they should be', () => {
  test('a file that is whole is taken', () => {
    expect(refusalOf(file)).toBeNull();
  });

  test('a file that was cut off anywhere is refused', () => {
    for (let length = 0; length < file.length; length += 1)
      expect(refusalOf(file.subarray(0, length)), `${length} bytes`).toBe('bundle-broken');
  });

  test('whatever byte is flipped, nothing else is ever read out of it', () => {
    fc.assert(
      fc.property(fc.nat(file.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const flipped = Uint8Array.from(file);
        flipped[at] = (flipped[at] ?? 0) ^ by;
        try {
          // A date or a flag that nobody reads may change; the content and its hash may not.
          expect(unpackBundle(flipped).content).toEqual(Buffer.from(content));
        } catch (error) {
          if (!(error instanceof KnownFailure)) throw error;
          expect(['bundle-broken', 'bundle-changed', 'bundle-too-large']).toContain(error.code);
        }
      }),
      { numRuns: 3000 },
    );
  });

  test('any other bytes are refused with a code', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(refusalOf(bytes)).not.toBeNull();
      }),
    );
  });

  test('content that was changed and packed again is noticed', () => {
    const changed = new TextDecoder().decode(content).replace('"answered": 9', '"answered": 8');
    const forged = zipSync({
      'bundle.json': strToU8(changed),
      SHA256SUMS: strToU8(`${digestOf(content)}  bundle.json\n`),
    });
    expect(refusalOf(forged)).toBe('bundle-changed');
  });

  test('content that was changed together with its hash still has to add up', () => {
    const bundle = bundleOfSession(nine);
    const [first] = bundle.questions;
    if (!first?.board) throw new Error('no board');
    const { doctor } = first.board.figures;
    const withDoctor = (figure: unknown) => ({
      ...bundle,
      questions: [
        { ...first, board: { ...first.board, figures: { ...first.board?.figures, doctor: figure } } },
        ...bundle.questions.slice(1),
      ],
    });
    expect(refusalOf(sealed(contentOf(withDoctor(doctor))))).toBeNull();
    for (const figure of [
      { ...doctor, says: [...doctor.says, 50] },
      { ...doctor, says: doctor.says.slice(1) },
      { ...doctor, says: [100, ...doctor.says.slice(1)] },
      { ...doctor, says: doctor.says.map(() => 101) },
      { ...doctor, stood: { ...doctor.stood, outside: 3 } },
      { ...doctor, sinceStart: { towards: 9, away: 1, stayed: 0, unknown: 0 } },
      { ...doctor, names: ['somebody'] },
    ])
      expect(refusalOf(sealed(contentOf(withDoctor(figure))))).toBe('bundle-broken');
    for (const more of [
      { month: '2026-11-21' },
      { month: '2026-13' },
      { region: 'oak-ward' },
      { voice: 'doctors' },
      { answered: 0 },
      { answered: 31 },
      { answered: 8 },
      { group: '../../settings' },
      { title: 'Thursday' },
      { questions: [] },
      { questions: [first, first] },
    ])
      expect(refusalOf(sealed(contentOf({ ...bundle, ...more }))), JSON.stringify(more)).toBe(
        'bundle-broken',
      );
  });

  test('a bundle of a newer Power Circle says so, whatever else is in it', () => {
    const newer = { format: 'power-circle-bundle', version: 2, galaxies: 3 };
    expect(refusalOf(sealed(contentOf(newer)))).toBe('bundle-newer');
  });

  test('names that lead elsewhere, more files, fewer files and the same name twice are refused', () => {
    const seal = strToU8(`${digestOf(content)}  bundle.json\n`);
    for (const files of [
      { '../bundle.json': content, SHA256SUMS: seal },
      { '/etc/bundle.json': content, SHA256SUMS: seal },
      { 'bundle.json': content, '..\\SHA256SUMS': seal },
      { 'bundle.json': content, SHA256SUMS: seal, 'more.json': content },
      { 'bundle.json': content },
      { 'folder/bundle.json': content, 'folder/SHA256SUMS': seal },
      {},
    ] as Record<string, Uint8Array>[])
      expect(refusalOf(zipSync(files))).toBe('bundle-broken');
    // Both entries are called bundle.json: the second name is written over in the file, twice.
    const twice = Buffer.from(zipSync({ 'bundle.json': content, 'bundle.jsoN': seal }));
    for (let at = twice.indexOf('bundle.jsoN'); at >= 0; at = twice.indexOf('bundle.jsoN'))
      twice.write('bundle.json', at);
    expect(refusalOf(twice)).toBe('bundle-broken');
  });

  test('a bomb is refused before it fills the memory, also when it lies about its size', () => {
    const packed = deflateRawSync(new Uint8Array(100 * 1024 * 1024));
    const bomb = lie(strToU8('small'), packed, 100 * 1024 * 1024);
    const lying = lie(strToU8('small'), packed, 5);
    expect(bomb.length).toBeLessThan(bundleLimits.file);
    const before = process.memoryUsage().arrayBuffers;
    expect(refusalOf(bomb)).toBe('bundle-too-large');
    expect(refusalOf(lying)).toBe('bundle-too-large');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(8 * 1024 * 1024);
  });

  test('a file that is larger than any bundle is not even opened', () => {
    expect(refusalOf(new Uint8Array(bundleLimits.file + 1))).toBe('bundle-too-large');
  });
});

/** A zip whose first entry has other packed bytes than it was made from, and says that they unpack to `size`. */
const lie = (said: Uint8Array, packed: Uint8Array, size: number): Uint8Array => {
  const whole = Buffer.from(zipSync({ 'bundle.json': said, SHA256SUMS: strToU8('x') }));
  const end = whole.length - 22;
  const directory = whole.readUInt32LE(end + 16);
  const begin = 30 + 'bundle.json'.length;
  const old = whole.readUInt32LE(directory + 20);
  const local = Buffer.from(whole.subarray(0, begin));
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  const rest = Buffer.from(whole.subarray(begin + old));
  const grown = packed.length - old;
  const at = directory - begin - old;
  rest.writeUInt16LE(8, at + 10);
  rest.writeUInt32LE(packed.length, at + 20);
  rest.writeUInt32LE(size, at + 24);
  const second = at + 46 + 'bundle.json'.length;
  rest.writeUInt32LE(rest.readUInt32LE(second + 42) + grown, second + 42);
  rest.writeUInt32LE(directory + grown, rest.length - 22 + 16);
  return Buffer.concat([local, packed, rest]);
};
