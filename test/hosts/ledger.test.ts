import { appendFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { realDisk } from '../../electron/core/disk.ts';
import { emptyFolder } from './dataFolders.ts';
import { type Host, hosts } from './hosts.ts';
import { answered, append, finishedSession, plan, refused, told } from './sessions.ts';

const id = 'session-one';
const anonymous = { id, kind: 'anonymous', region: null } as const;
const copy = { id, kind: 'group', region: null } as const;
const anywhere = { ticket: null, beside: false } as const;
const ledgerOf = (root: string): string => join(root, 'releases.jsonl');

describe.each(hosts.filter(([kind]) => kind === 'loopback'))('what left, over the %s host', (_, start) => {
  let root: string;
  let host: Host;
  beforeEach(async () => {
    root = emptyFolder();
    host = await start(root);
    onTestFinished(() => host.close());
  });
  const again = async (changed = {}): Promise<void> => {
    await host.close();
    host = await start(root, changed);
  };

  test('the same report may leave again, and is one line in the list', async () => {
    await finishedSession(host, id);
    const first = await told(host, 'export.write', { ...anonymous, ...anywhere });
    await again();
    expect((await told(host, 'report.preview', anonymous)).exposes).toBeNull();
    const second = await told(host, 'export.write', { ...anonymous, region: 'london', ...anywhere });
    expect([first.by, second.by]).toEqual(['download', 'download']);
    expect(readFileSync(ledgerOf(root), 'utf8').split('\n')).toHaveLength(2);
  });

  test('the list says nothing that anybody gave, and no session’s name', async () => {
    await finishedSession(host, id);
    await told(host, 'export.write', { ...copy, ...anywhere });
    const lines = readFileSync(ledgerOf(root), 'utf8');
    expect(lines).toMatch(/^\{"v":1,"kind":"group","people":\[(\["[\w-]{22}","[\w-]{22}"\],?){6}\]\}\n$/);
    expect(lines).not.toContain(id);
  });

  test('three people who answer after a report left can’t be worked out: the next report is refused', async () => {
    await told(host, 'session.create', { id, practice: false, plan: plan({ participants: 9 }) });
    const early = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6'].flatMap((person) => answered(person));
    await append(host, id, 1, [{ type: 'session-started' }, ...early]);
    const { seq } = await told(host, 'export.write', { ...anonymous, ...anywhere });
    await append(
      host,
      id,
      seq,
      ['p7', 'p8', 'p9'].flatMap((person) => answered(person)),
    );
    await again();
    const preview = await told(host, 'report.preview', anonymous);
    expect(preview.exposes).toEqual({ people: 3, why: 'difference', refused: true });
    expect(await refused(host, 'export.write', { ...anonymous, ...anywhere })).toBe('release-would-expose');
    // People in the room keep to its rules: their copy is only warned about.
    expect((await told(host, 'report.preview', copy)).exposes).toEqual({
      people: 3,
      why: 'difference',
      refused: false,
    });
    expect((await told(host, 'export.write', { ...copy, ...anywhere })).by).toBe('download');
  });

  test('whoever asks to be gone after a report is gone, the holders are to be told, and no new report leaves', async () => {
    await finishedSession(host, id);
    await told(host, 'export.write', { ...anonymous, ...anywhere });
    const left = await told(host, 'session.forget', { id, participant: 'p2', what: 'everything' });
    expect(left.receipt?.left).toEqual(['anonymous']);
    await again();
    for (const wanted of [anonymous, copy]) {
      expect((await told(host, 'report.preview', wanted)).exposes).toEqual({
        people: 1,
        why: 'withdrawal',
        refused: true,
      });
      expect(await refused(host, 'export.write', { ...wanted, ...anywhere })).toBe(
        'released-before-withdrawal',
      );
    }
  });

  test('a bundle says before it is saved what it would give away, and after a withdrawal it stays', async () => {
    const bundle = { id, region: null } as const;
    await told(host, 'session.create', { id, practice: false, plan: plan({ participants: 7 }) });
    const six = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6'].flatMap((person) => answered(person));
    await append(host, id, 1, [{ type: 'session-started' }, ...six]);
    expect((await told(host, 'bundle.preview', bundle)).exposes).toBeNull();
    const { seq } = await told(host, 'bundle.write', { ...bundle, ...anywhere });
    await append(host, id, seq, answered('p7'));
    const warned = { people: 1, why: 'difference', refused: false };
    expect((await told(host, 'bundle.preview', bundle)).exposes).toEqual(warned);
    await told(host, 'session.forget', { id, participant: 'p2', what: 'everything' });
    expect((await told(host, 'bundle.preview', bundle)).exposes).toMatchObject({ refused: true });
    expect(await refused(host, 'bundle.write', { ...bundle, ...anywhere })).toBe(
      'released-before-withdrawal',
    );
  });

  test('before anything left, whoever asks to be gone is simply gone', async () => {
    await finishedSession(host, id);
    const left = await told(host, 'session.forget', { id, participant: 'p2', what: 'everything' });
    expect(left.receipt?.left).toEqual([]);
    expect((await told(host, 'report.preview', anonymous)).exposes).toBeNull();
    expect((await told(host, 'export.write', { ...anonymous, ...anywhere })).by).toBe('download');
  });

  test('deleting a session keeps its lines: its report is still out there', async () => {
    await finishedSession(host, id);
    await told(host, 'export.write', { ...anonymous, ...anywhere });
    const before = readFileSync(ledgerOf(root), 'utf8');
    await told(host, 'session.delete', { id });
    expect(readFileSync(ledgerOf(root), 'utf8')).toBe(before);
    expect(readdirSync(join(root, 'sessions'))).toEqual([]);
  });

  test('a preview writes nothing', async () => {
    await finishedSession(host, id);
    await told(host, 'report.preview', anonymous);
    expect(existsSync(ledgerOf(root))).toBe(false);
    expect(existsSync(join(root, 'releases.key'))).toBe(false);
  });

  test('a line that power failure tore off is cut, and the list goes on', async () => {
    await finishedSession(host, id);
    await told(host, 'export.write', { ...copy, ...anywhere });
    const whole = readFileSync(ledgerOf(root), 'utf8');
    appendFileSync(ledgerOf(root), '{"v":1,"kind":"anonymous","peop');
    await again();
    await told(host, 'export.write', { ...anonymous, ...anywhere });
    const lines = readFileSync(ledgerOf(root), 'utf8');
    expect(lines.startsWith(whole)).toBe(true);
    expect(lines.split('\n')).toHaveLength(3);
    expect(lines).not.toContain('"peop{');
  });

  test.each([
    ['a line in it is garbage', (root: string) => writeFileSync(ledgerOf(root), 'garbage\n')],
    ['a newer Power Circle wrote it', (root: string) => writeFileSync(ledgerOf(root), '{"v":2}\n')],
    ['its key is gone', (root: string) => rmSync(join(root, 'releases.key'))],
  ])('no report leaves while nobody can tell what left, because %s', async (_reason, spoil) => {
    await finishedSession(host, id);
    await told(host, 'export.write', { ...anonymous, ...anywhere });
    spoil(root);
    expect(await refused(host, 'export.write', { ...anonymous, ...anywhere })).toBe('ledger-unreadable');
    const left = await told(host, 'session.forget', { id, participant: 'p2', what: 'everything' });
    // Better told once too often: the receipt says that nobody knows.
    expect(left.receipt?.left).toBeNull();
  });
});

test('what leaves is remembered on the disk before the first byte of it is written', async () => {
  const [root, folder] = [emptyFolder(), emptyFolder()];
  const [, start] = hosts.find(([kind]) => kind === 'desktop') ?? [];
  let watching = false;
  const seen: (boolean | string)[] = [];
  const lines = () =>
    existsSync(ledgerOf(root)) ? readFileSync(ledgerOf(root), 'utf8').split('\n').length - 1 : 0;
  const host = await start?.(root, {
    chooseFolder: async () => folder,
    disk: {
      ...realDisk,
      write: async (file, bytes, from, position) => {
        // kill -9 at any of these moments: either nothing has left, or its line is there.
        if (watching && readdirSync(folder).length > 0) seen.push(lines() === 1);
        return realDisk.write(file, bytes, from, position);
      },
    },
  });
  if (!host) throw new Error('no host');
  onTestFinished(() => host.close());
  await finishedSession(host, id);
  const choice = await told(host, 'export.choose', {});
  watching = true;
  await told(host, 'export.write', {
    ...copy,
    ticket: choice.by === 'folder' ? choice.ticket : '',
    beside: false,
  });
  expect(seen.length).toBeGreaterThan(3);
  expect(seen.every((each) => each === true)).toBe(true);
});
