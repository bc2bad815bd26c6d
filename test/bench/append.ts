// node test/bench/append.ts: what a saved move costs beside the bare write and fdatasync of the same bytes.

import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { realDisk, writeFully } from '../../electron/core/disk.ts';
import { createJournal, Journal, readJournal } from '../../electron/core/journal.ts';
import { formatLine } from '../../electron/core/journalLine.ts';
import { firstGuide } from '../../shared/guide/guide.ts';
import type { SessionEvent } from '../../shared/session/events.ts';
import { median, percentile, ratioLine } from './spread.ts';

const moves = 600;
const at = '2026-11-21T09:00Z';
const id = 'bench-append';
const answer = { participant: 'p1', question: 'baseline' };

const opening: SessionEvent[] = [{ type: 'session-started' }, { type: 'answer-opened', ...answer }];
const created: SessionEvent = {
  type: 'session-created',
  id,
  practice: true,
  plan: {
    title: '',
    voice: 'people',
    participants: 1,
    turns: 'person',
    start: 'carry',
    reveal: 'apart',
    guide: firstGuide,
    checklist: { ticked: [], own: [] },
    extras: [],
    questions: [
      { id: 'baseline', kind: 'baseline', topic: 'Say', wording: 'Where?', simpler: '', otherWays: [] },
    ],
  },
};
const move = (i: number): SessionEvent => ({
  type: 'figure-placed',
  ...answer,
  role: 'self',
  x: Math.sin(i),
  y: Math.cos(i) / 2,
});

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now();
  await work();
  return performance.now() - began;
};

const folder = await mkdtemp(join(tmpdir(), 'power-circle-bench-'));
try {
  const path = join(folder, 'journal.jsonl');
  await createJournal(realDisk, path, { seq: 1, at, event: created });
  const journal = await Journal.open(realDisk, path, await readJournal(path, id));
  for (const event of opening) await journal.append(event, journal.seq, at);
  const bare = await open(join(folder, 'bare.jsonl'), 'w');

  const ours: number[] = [];
  const bares: number[] = [];
  let position = 0;
  // One after the other, so that a busy moment of the disk falls on both.
  for (let i = 0; i < moves; i += 1) {
    const bytes = formatLine({ seq: i + 4, at, event: move(i) });
    ours.push(await timed(() => journal.append(move(i), journal.seq, at)));
    bares.push(
      await timed(async () => {
        await writeFully(realDisk, bare, bytes, position);
        await bare.datasync();
      }),
    );
    position += bytes.length;
  }
  await journal.close();
  await bare.close();
  const name = `saving a move, median of ${moves}`;
  console.log(ratioLine(name, median(ours), median(bares), 'a bare write and fdatasync'));
  console.log(
    ratioLine('saving a move, 95 in 100', percentile(ours, 0.95), percentile(bares, 0.95), 'the same'),
  );
} finally {
  await rm(folder, { recursive: true, force: true });
}
