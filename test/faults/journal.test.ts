import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { emptyFolder } from '../hosts/dataFolders.ts';
import { type Host, hosts } from '../hosts/hosts.ts';
import { append, refused, told } from '../hosts/sessions.ts';
import { at, goodLines, writeJournal } from './journals.ts';

const id = 'session-hurt';
const good = goodLines(id);
const whole = good.join('');
const [, start] = hosts[0] ?? [];

let root: string;
let host: Host;
beforeEach(async () => {
  if (!start) throw new Error('no host');
  root = emptyFolder();
  writeJournal(root, 'session-well', goodLines('session-well').join(''));
  host = await start(root);
  onTestFinished(() => host.close());
});

const opened = () => told(host, 'session.open', { id });

test.each([
  ['half of it', good.at(-1)?.slice(0, 40) ?? ''],
  ['all of it but the line’s end', '{"v":1,"seq":9,"at":"2026-11-21T10:30Z","type":"session-finished"}'],
  ['zeros, as after a power cut', '\0\0\0\0\0\0\0\0'],
])('a last line that was torn (%s) is cut, told once, and work goes on', async (_, torn) => {
  const path = writeJournal(root, id, whole + torn);
  expect((await told(host, 'library.list', {})).map((each) => each.problem)).toEqual([null, null]);
  const session = await opened();
  expect(session).toMatchObject({ seq: good.length, readOnly: false, notices: [{ code: 'line-cut' }] });
  expect(readFileSync(path, 'utf8')).toBe(whole);
  expect((await opened()).notices).toEqual([]);
  await append(host, id, session.seq, [{ type: 'session-finished' }]);
  expect(readFileSync(path, 'utf8').split('\n')).toHaveLength(good.length + 2);
});

const line = (text: string): string => `${text}\n`;
const middle = (bad: string | Uint8Array): Uint8Array =>
  Buffer.concat([
    Buffer.from(good.slice(0, 4).join('')),
    Buffer.from(bad),
    Buffer.from(good.slice(4).join('')),
  ]);

test.each([
  ['garbage', line('&%$§')],
  ['an empty line', line('')],
  ['an unknown event', line(`{"v":1,"seq":5,"at":"${at}","type":"session-exploded"}`)],
  ['an event with a field too many', line(`{"v":1,"seq":5,"at":"${at}","type":"session-finished","by":"x"}`)],
  ['an event that does not follow', line(`{"v":1,"seq":5,"at":"${at}","type":"session-started"}`)],
  ['a number that was there before', good[3] ?? ''],
  [
    'a time finer than the minute',
    line('{"v":1,"seq":5,"at":"2026-11-21T10:30:01Z","type":"session-finished"}'),
  ],
  ['a version that never was', line(`{"v":0,"seq":5,"at":"${at}","type":"session-finished"}`)],
  ['a prototype', line(`{"v":1,"seq":5,"at":"${at}","type":"session-finished","__proto__":{}}`)],
  ['bytes that are no text', Buffer.from([0x22, 0xc3, 0x28, 0x22, 0x0a])],
])('%s in the middle: read up to there, changed by nobody', async (_, bad) => {
  const bytes = middle(bad);
  const path = writeJournal(root, id, bytes);
  const session = await opened();
  expect(session).toMatchObject({ seq: 4, readOnly: true, notices: [{ code: 'read-only-garbage' }] });
  expect(session.events).toHaveLength(4);
  const event = { type: 'session-finished' } as const;
  expect(await refused(host, 'session.append', { id, after: 4, event })).toBe('session-read-only');
  expect(await refused(host, 'session.forget', { id, participant: 'p1', what: 'everything' })).toBe(
    'session-read-only',
  );
  const write = { id, kind: 'group', region: null, ticket: null, beside: false };
  expect(await refused(host, 'export.write', write)).toBe('session-read-only');
  expect(readFileSync(path)).toEqual(bytes);

  const listed = await told(host, 'library.list', {});
  expect(listed.map((each) => [each.id, each.problem]).sort()).toEqual([
    [id, 'read-only-garbage'],
    ['session-well', null],
  ]);
  expect((await told(host, 'session.open', { id: 'session-well' })).readOnly).toBe(false);
});

test('one flipped bit anywhere is never taken for an answer of somebody', async () => {
  const bytes = Buffer.from(whole);
  for (let place = 3; place < bytes.length; place += 97) {
    const flipped = Buffer.from(bytes);
    flipped[place] = (flipped[place] ?? 0) ^ 0x80;
    writeJournal(root, id, flipped);
    const session = await opened();
    expect(session.readOnly).toBe(true);
    expect(session.events.length).toBeLessThan(good.length);
  }
});

test('a session of a newer Power Circle is refused in words, and left as it is', async () => {
  const newer = whole + line(`{"v":2,"seq":9,"at":"${at}","type":"figure-danced"}`);
  const path = writeJournal(root, id, `${newer}{"v":2,"se`);
  for (const [name, input] of [
    ['session.open', { id }],
    ['session.append', { id, after: 8, event: { type: 'session-finished' } }],
    ['session.copy', { id, as: 'session-copy' }],
    ['report.preview', { id, kind: 'group', region: null }],
  ] as const) {
    expect(await refused(host, name, input)).toBe('session-newer');
  }
  const reply = await host.call('session.open', { id });
  expect(reply).toMatchObject({
    error: { message: expect.stringContaining('made by a newer Power Circle') },
  });
  expect((await told(host, 'library.list', {})).find((each) => each.id === id)).toMatchObject({
    title: id,
    problem: 'read-only-newer',
  });
  expect(readFileSync(path, 'utf8')).toBe(`${newer}{"v":2,"se`);
});

test('an empty journal, a torn first line and a folder where the file should be hide no other session', async () => {
  writeJournal(root, 'session-empty', '');
  writeJournal(root, 'session-first-line', whole.slice(0, 50));
  mkdirSync(join(root, 'sessions', 'session-folder', 'journal.jsonl'), { recursive: true });
  writeJournal(root, 'session-renamed', whole);
  const listed = await told(host, 'library.list', {});
  expect(Object.fromEntries(listed.map((each) => [each.id, each.problem]))).toEqual({
    'session-well': null,
    'session-empty': 'read-only-garbage',
    'session-first-line': 'read-only-garbage',
    'session-folder': 'read-only-garbage',
    'session-renamed': 'read-only-garbage',
  });
  expect((await told(host, 'session.open', { id: 'session-first-line' })).events).toEqual([]);
  await told(host, 'session.delete', { id: 'session-empty' });
  expect(await told(host, 'library.list', {})).toHaveLength(4);
});

test('files that are not ours are left alone, also when their session is deleted', async () => {
  const path = writeJournal(root, id, whole);
  const note = join(dirname(path), 'notes from Tuesday.txt');
  writeFileSync(note, 'not ours');
  mkdirSync(join(root, 'sessions', '.trash'));
  writeFileSync(join(root, 'sessions', 'README'), 'not ours either');
  expect(await told(host, 'library.list', {})).toHaveLength(2);
  expect((await opened()).readOnly).toBe(false);
  await told(host, 'session.forget', { id, participant: 'p1', what: 'everything' });
  await told(host, 'session.delete', { id });
  expect(await told(host, 'library.list', {})).toHaveLength(1);
  expect(readFileSync(note, 'utf8')).toBe('not ours');
  expect(existsSync(path)).toBe(false);
  expect(readdirSync(join(root, 'sessions')).sort()).toEqual(['.trash', 'README', id, 'session-well']);
});

test('a rewrite that a crash left half done is never read, and goes away', async () => {
  const path = writeJournal(root, id, whole);
  writeFileSync(`${path}.part`, good.slice(0, 1).join(''));
  expect((await opened()).seq).toBe(good.length);
  expect(existsSync(`${path}.part`)).toBe(false);
});

test.skipIf(process.getuid?.() === 0)('a journal that may not be read is not replaced', async () => {
  const path = writeJournal(root, id, whole);
  chmodSync(path, 0o000);
  const input = { id, practice: false, plan: JSON.parse(good[0] ?? '').plan };
  await host.call('session.create', input);
  chmodSync(path, 0o600);
  expect(readFileSync(path, 'utf8')).toBe(whole);
});
