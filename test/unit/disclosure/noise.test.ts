import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test, vi } from 'vitest';
import { reportFiles } from '../../../electron/core/reportFiles.ts';
import { statisticsOf } from '../../../shared/analysis/statistics.ts';
import { roles } from '../../../shared/exercise/kit.ts';
import { buildReport } from '../../../shared/report/build.ts';
import { sessionOf, times } from '../report/people.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const sources = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file));

const session = sessionOf([
  ...times(5, {
    start: { doctor: 0.1, carer: 0.5, self: 1.2, cards: ['red'] as const },
    first: { self: 0.4 },
  }),
  ...times(3, { start: { doctor: 0.7, carer: 'aside' as const, self: 0.3 }, first: { self: 0.8 } }),
]);
const made = async (kind: 'anonymous' | 'group') =>
  (await reportFiles(buildReport(session, { kind, region: null, month: '2026-11' }))).map(({ bytes }) =>
    Buffer.from(bytes).toString('base64'),
  );

afterEach(() => vi.restoreAllMocks());

test('R17: from answers to files, nothing rolls dice: with eight people noise would falsify somebody’s voice', async () => {
  const before = [await made('anonymous'), await made('group')];
  const dice = () => {
    throw new Error('no dice in a report');
  };
  vi.spyOn(Math, 'random').mockImplementation(dice);
  vi.spyOn(globalThis.crypto, 'getRandomValues').mockImplementation(dice);
  vi.spyOn(globalThis.crypto, 'randomUUID').mockImplementation(dice);
  expect([await made('anonymous'), await made('group')]).toEqual(before);
});

test('R17: no file between answers and reports has a source of randomness in it', () => {
  const pipeline = ['shared/analysis', 'shared/disclosure', 'shared/report', 'shared/collate'].flatMap(
    sources,
  );
  const files = [
    ...pipeline,
    ...sources('electron/core/pdf'),
    ...sources('electron/core').filter((file) => /\/report\w*\.ts$/.test(file)),
  ];
  expect(files.length).toBeGreaterThan(50);
  const dice = /Math\.random|randomBytes|randomUUID|randomInt|getRandomValues|randomFill/;
  expect(files.filter((file) => dice.test(readFileSync(join(root, file), 'utf8')))).toEqual([]);
});

test('R17: the group copy has the very numbers that people gave', () => {
  const model = buildReport(session, { kind: 'group', region: null, month: '2026-11' });
  const stats = statisticsOf(session);
  for (const [i, question] of model.questions.entries())
    for (const role of roles) {
      const outside = question.facts.find(
        (fact) => fact.figure === role && fact.measure === 'stood' && fact.category === 'outside',
      );
      expect(outside?.number ?? 0).toBe(stats.questions[i]?.board?.figures[role].stood.outside ?? 0);
    }
});
