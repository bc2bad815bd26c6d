import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { formatRelease } from '../../electron/core/ledgerLine.ts';
import { emptyFolder, everythingIn, journalOf } from '../hosts/dataFolders.ts';
import { type Host, hosts } from '../hosts/hosts.ts';
import { answered, append, finishedSession, plan, refused, told } from '../hosts/sessions.ts';
import { type FaultyDisk, faultyDisk } from './fullDisk.ts';

const id = 'session-one';
const [, start] = hosts[0] ?? [];
const startOn: NonNullable<typeof start> = (...given) => {
  if (!start) throw new Error('no host');
  return start(...given);
};

let root: string;
let host: Host;
let disk: FaultyDisk;
beforeEach(async () => {
  root = emptyFolder();
  disk = faultyDisk();
  host = await startOn(root, { disk, chooseFolder: async () => root });
  onTestFinished(() => host.close());
});

const begun = async (): Promise<number> => {
  await told(host, 'session.create', { id, practice: false, plan: plan() });
  return append(host, id, 1, [{ type: 'session-started' }, ...answered('p1')]);
};
const next = (after: number) => ({
  id,
  after,
  event: { type: 'answer-opened', participant: 'p2', question: 'baseline' },
});

test.each([
  ['no room at all', { room: 0 }, 'disk-full'],
  ['room for half a line', { room: 30 }, 'disk-full'],
  ['a quota that is used up', { failsToWrite: 'EDQUOT' }, 'disk-full'],
  ['a disk that fails', { failsToWrite: 'EIO' }, 'cannot-write'],
  ['a disk that takes the bytes and loses them', { failsToSync: 'EIO' }, 'cannot-write'],
])(
  'with %s a move is refused, what was saved is untouched, and it goes on when there is room',
  async (_, fault, code) => {
    const seq = await begun();
    const before = readFileSync(journalOf(root, id));
    const healthy = { room: Number.POSITIVE_INFINITY, failsToWrite: null, failsToSync: null };
    Object.assign(disk, fault);
    for (let tries = 0; tries < 3; tries += 1) {
      if ('room' in fault) disk.room = fault.room;
      expect(await refused(host, 'session.append', next(seq))).toBe(code);
    }
    // Even where the bytes could not be taken back while the disk failed, nobody reads them as a move.
    const other = await startOn(root);
    onTestFinished(() => other.close());
    expect((await told(other, 'session.open', { id })).seq).toBe(seq);

    Object.assign(disk, healthy);
    expect(await told(host, 'session.append', next(seq) as never)).toEqual({ seq: seq + 1 });
    const after = readFileSync(journalOf(root, id));
    expect(after.subarray(0, before.length)).toEqual(before);
    expect(after.toString('utf8').trimEnd().split('\n')).toHaveLength(seq + 1);
  },
);

test('a session that can’t be created leaves nothing, and can be created later', async () => {
  disk.room = 10;
  const input = { id, practice: false, plan: plan() };
  expect(await refused(host, 'session.create', input)).toBe('not-done-full');
  expect(everythingIn(root)).toEqual({});
  expect(await told(host, 'library.list', {})).toEqual([]);
  disk.room = Number.POSITIVE_INFINITY;
  expect((await told(host, 'session.create', input)).seq).toBe(1);
});

test('forgetting that does not fit on the disk changes nothing and says so', async () => {
  const seq = await begun();
  const before = everythingIn(root);
  disk.room = 100;
  expect(await refused(host, 'session.forget', { id, participant: 'p1', what: 'everything' })).toBe(
    'not-done-full',
  );
  expect(everythingIn(root)).toEqual(before);
  disk.room = Number.POSITIVE_INFINITY;
  await append(host, id, seq, [{ type: 'answer-opened', participant: 'p2', question: 'baseline' }]);
  const left = await told(host, 'session.forget', { id, participant: 'p1', what: 'everything' });
  expect(left.events.at(-1)).toEqual({ type: 'participant-withdrew', participant: 'p1' });
});

describe('a report', () => {
  let folder: string;
  const name = 'power-circle-group-copy-2026-11';
  const written = { id, kind: 'group', region: null, beside: false } as const;
  const chosen = async (): Promise<string> => {
    const choice = await told(host, 'export.choose', {});
    return choice.by === 'folder' ? choice.ticket : '';
  };
  beforeEach(async () => {
    folder = emptyFolder();
    await host.close();
    host = await startOn(root, { disk, chooseFolder: async () => folder });
    await finishedSession(host, id);
  });
  const hash = 'x'.repeat(22);
  /** Bytes that six people take in the list of what has left. */
  const ledgerLine = formatRelease({
    kind: 'group',
    people: Array.from({ length: 6 }, () => ({ who: hash, what: hash })),
  }).length;
  const ledgerKey = 2 * 'ticket1'.length;
  const exported = async () =>
    (await told(host, 'session.open', { id })).events.filter((event) => event.type === 'session-exported');

  test('does not leave when nobody could remember that it did', async () => {
    const ticket = await chosen();
    disk.room = 5;
    expect(await refused(host, 'export.write', { ...written, ticket })).toBe('not-done-full');
    disk.room = Number.POSITIVE_INFINITY;
    disk.failsToWrite = 'EROFS';
    expect(await refused(host, 'export.write', { ...written, ticket })).toBe('not-done');
    disk.failsToWrite = null;
    expect(readdirSync(folder)).toEqual([]);
    expect((await told(host, 'export.write', { ...written, ticket })).name).toBe(name);
  });

  test('for which there is no room leaves no half folder', async () => {
    const ticket = await chosen();
    disk.room = ledgerKey + ledgerLine + 5;
    expect(await refused(host, 'export.write', { ...written, ticket })).toBe('folder-full');
    expect(readdirSync(folder)).toEqual([]);
    disk.room = Number.POSITIVE_INFINITY;
    rmSync(folder, { recursive: true });
    writeFileSync(folder, 'a file now');
    expect(await refused(host, 'export.write', { ...written, ticket })).toBe('folder-gone');
    rmSync(folder);
    mkdirSync(folder);
    expect(readdirSync(folder)).toEqual([]);
    expect(await exported()).toEqual([]);
    expect((await told(host, 'export.write', { ...written, ticket })).name).toBe(name);
  });

  test('never overwrites one that is there; beside it there is room', async () => {
    const ticket = await chosen();
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, 'mine.txt'), 'mine');
    writeFileSync(join(folder, `${name}-2`), 'a file of that name');
    expect(await refused(host, 'export.write', { ...written, ticket })).toBe('folder-exists');
    expect(await exported()).toEqual([]);
    expect(await told(host, 'export.write', { ...written, ticket, beside: true })).toMatchObject({
      name: `${name}-3`,
    });
    expect(readdirSync(folder).sort()).toEqual([name, `${name}-2`, `${name}-3`]);
    expect(readdirSync(join(folder, name))).toEqual(['mine.txt']);
    expect(await exported()).toHaveLength(1);
  });

  test('says so when its folder has vanished, or when none was chosen', async () => {
    const ticket = await chosen();
    rmSync(folder, { recursive: true });
    expect(await refused(host, 'export.write', { ...written, ticket })).toBe('folder-gone');
    for (const other of [null, '', 'made up', '../..', '/etc']) {
      expect(await refused(host, 'export.write', { ...written, ticket: other })).toBe('no-folder-chosen');
    }
    expect(existsSync(folder)).toBe(false);
    mkdirSync(folder);
  });

  test('that the session could not remember is taken back', async () => {
    const ticket = await chosen();
    const { files } = await told(host, 'report.preview', { id, kind: 'group', region: null });
    disk.room = files.reduce((sum, file) => sum + file.bytes, ledgerKey + ledgerLine);
    expect(await refused(host, 'export.write', { ...written, ticket })).toBe('disk-full');
    expect(readdirSync(folder)).toEqual([]);
    disk.room = Number.POSITIVE_INFINITY;
    expect(readFileSync(join(root, 'releases.jsonl'), 'utf8')).toBe('');
    expect(await exported()).toEqual([]);
  });
});

const tinyDisk = (): string | null => {
  const folder = emptyFolder();
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    return null;
  }
  onTestFinished(() => void execFileSync('umount', ['-l', folder]));
  return folder;
};

test('on a real disk that fills up, every acknowledged move is there and the rest goes on later', async (context) => {
  const folder = tinyDisk();
  if (!folder) return context.skip('no small disk can be mounted here');
  const real = await startOn(folder);
  onTestFinished(() => real.close());
  await told(real, 'session.create', { id, practice: false, plan: plan({ participants: 1 }) });
  let seq = await append(real, id, 1, [
    { type: 'session-started' },
    { type: 'answer-opened', participant: 'p1', question: 'baseline' },
  ]);
  writeFileSync(join(folder, 'filler'), Buffer.alloc(statfsSync(folder).bavail * 4096 - 4096));
  const placed = (n: number) =>
    ({
      type: 'figure-placed',
      participant: 'p1',
      question: 'baseline',
      role: 'self',
      x: n / 1000,
      y: 0,
    }) as const;
  let code: string | null = null;
  while (code === null && seq < 1_000) {
    const reply = await real.call('session.append', { id, after: seq, event: placed(seq) });
    if (reply.ok) seq += 1;
    else code = reply.error.code;
  }
  expect(code).toBe('disk-full');
  const again = await startOn(folder);
  onTestFinished(() => again.close());
  expect(await told(again, 'session.open', { id })).toMatchObject({ seq, notices: [] });
  rmSync(join(folder, 'filler'));
  expect(await told(real, 'session.append', { id, after: seq, event: placed(seq) })).toEqual({
    seq: seq + 1,
  });
});
