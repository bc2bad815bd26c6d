import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { readLines } from '../../electron/core/journalLine.ts';
import type { SessionEvent } from '../../shared/session/events.ts';
import { emptyFolder, journalOf } from '../hosts/dataFolders.ts';
import { startChild } from './processes/child.ts';

const id = 'session-killed';
const lanes = 4;
const killsPerLane = 25;

type Promised = { readonly kept: Map<number, SessionEvent>; readonly forgotten: Set<string> };

const remember = (promised: Promised, line: string): void => {
  const [what = '', which = '', ...rest] = line.split(' ');
  if (what === 'forgot') {
    promised.forgotten.add(which);
    for (const [seq, event] of promised.kept) {
      if (event.type === 'words-kept' && event.id === which) promised.kept.delete(seq);
    }
  } else promised.kept.set(Number(which), JSON.parse(rest.join(' ')));
};

/** What was promised and is not so, in words. */
const broken = (bytes: Buffer, { kept, forgotten }: Promised): string[] => {
  const reading = readLines(bytes, id);
  const found = new Map(reading.lines.map((line) => [line.seq, line.event]));
  const text = bytes.toString('utf8');
  return [
    ...(reading.problem ? [`the journal is ${reading.problem}`] : []),
    ...[...kept].flatMap(([seq, event]) =>
      // The last words may have been forgotten in the moment of the kill, before that could be said.
      JSON.stringify(found.get(seq)) === JSON.stringify(event) || event.type === 'words-kept'
        ? []
        : [`step ${seq} is lost`],
    ),
    ...[...forgotten]
      .filter((words) => text.includes(`secret ${words}.`))
      .map((words) => `${words} is there`),
  ];
};

const killAgainAndAgain = async (
  root: string,
): Promise<{ kills: number; kept: number; faults: string[] }> => {
  const promised: Promised = { kept: new Map(), forgotten: new Set() };
  const faults: string[] = [];
  let kills = 0;
  for (; kills < killsPerLane; kills += 1) {
    const writer = startChild('writer.ts', [root, id]);
    // Not before it writes, or nothing would be interrupted.
    await writer.line();
    await wait(Math.random() * 40);
    writer.process.kill('SIGKILL');
    const { lines } = await writer.ended();
    for (const line of lines) remember(promised, line);
    faults.push(...broken(readFileSync(journalOf(root, id)), promised));
  }
  return { kills, kept: promised.kept.size, faults };
};

test('100 kills in the middle of writing lose no acknowledged move and leave every journal readable', async () => {
  const results = await Promise.all(Array.from({ length: lanes }, () => killAgainAndAgain(emptyFolder())));
  expect(results.flatMap((each) => each.faults)).toEqual([]);
  expect(results.reduce((sum, each) => sum + each.kills, 0)).toBe(100);
  expect(results.reduce((sum, each) => sum + each.kept, 0)).toBeGreaterThan(300);
}, 120_000);
