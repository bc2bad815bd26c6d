// node test/bench/collate.ts: time and peak memory of a collated report over 20, 200 and 2,000 sessions.
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createApp } from '../../electron/core/app.ts';
import { formatLines, type Line } from '../../electron/core/journalLine.ts';
import { rehearse } from '../../scripts/demo/rehearsal.ts';
import type { CallInput } from '../../shared/contract.ts';
import { dispatch } from '../../shared/dispatch.ts';
import { firstSettings } from '../../shared/display/settings.ts';

const sizes = [20, 200, 2000] as const;
const limits = { seconds: 60, megabytes: 500 };

const idOf = (i: number): string => `bench-session-${i}`;

/** Sessions of 4 to 12 people with the workshop's questions, as they lie on a disk. */
const laySessions = async (root: string, count: number): Promise<void> => {
  for (let i = 0; i < count; i += 1) {
    const folder = join(root, 'sessions', idOf(i));
    await mkdir(folder, { recursive: true });
    const month = `2026-${String(1 + (i % 12)).padStart(2, '0')}`;
    const events = rehearse({ seed: i + 1, participants: 4 + (i % 9), id: idOf(i) });
    const lines = events.map((event, n): Line => ({ seq: n + 1, at: `${month}-02T14:35Z`, event }));
    await writeFile(join(folder, 'journal.jsonl'), formatLines(lines));
  }
};

/** In a process of its own, so that its peak is that of this collation alone. */
const collate = async (root: string, count: number): Promise<void> => {
  const { app, close } = createApp({
    root,
    now: () => new Date('2026-12-01T09:00:00Z'),
    newTicket: () => 'a-ticket-for-the-bench',
    host: 'loopback',
    version: 'bench',
    settings: { read: () => firstSettings, change: () => firstSettings, setAside: false },
    chooseFolder: null,
  });
  const wanted: CallInput<'collate.write'> = {
    groups: Array.from({ length: count }, (_, i) => ({ from: 'here' as const, id: idOf(i) })),
    ...{ samePeople: 'no', arrangement: { as: 'together' }, ownRegion: null },
    ...{ kind: 'anonymous', region: null, ticket: null, beside: false },
  };
  const timed = async (name: string, input: unknown): Promise<number> => {
    const began = performance.now();
    const reply = await dispatch(app, name, input, (error) => console.error(error));
    if (!reply.ok) throw new Error(reply.error.message);
    return (performance.now() - began) / 1000;
  };
  const list = await timed('collate.list', {});
  const seconds = await timed('collate.write', wanted);
  await close();
  console.log(JSON.stringify({ list, seconds, megabytes: process.resourceUsage().maxRSS / 1024 }));
};

type Measured = { readonly list: number; readonly seconds: number; readonly megabytes: number };

const measure = (root: string, count: number): Measured => {
  const own = fileURLToPath(import.meta.url);
  const { stdout, stderr } = spawnSync(process.execPath, [own, root, `${count}`], { encoding: 'utf8' });
  if (!stdout) throw new Error(stderr);
  return JSON.parse(stdout) as Measured;
};

const [root, count] = process.argv.slice(2);
if (root && count) await collate(root, Number(count));
else {
  const folder = await mkdtemp(join(tmpdir(), 'power-circle-collate-'));
  try {
    let before: Measured | null = null;
    for (const size of sizes) {
      const data = join(folder, `${size}`);
      await laySessions(data, size);
      const now = measure(data, size);
      const grown = before
        ? `, ${(now.seconds / before.seconds).toFixed(1)}× the time and ${(now.megabytes / before.megabytes).toFixed(1)}× the memory of a tenth`
        : '';
      console.log(
        `collating ${size} sessions: ${now.seconds.toFixed(1)} s, ${now.megabytes.toFixed(0)} MB at most${grown} (listing them ${now.list.toFixed(1)} s)`,
      );
      before = now;
    }
    console.log(`to stay under: ${limits.seconds} s and ${limits.megabytes} MB at 2000`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
