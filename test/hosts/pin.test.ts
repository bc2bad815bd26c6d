import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { contract } from '../../shared/contract.ts';
import { emptyFolder, journalOf } from './dataFolders.ts';
import { type Host, hosts } from './hosts.ts';
import { answered, append, plan, refused, told } from './sessions.ts';

const id = 'session-lock';
const pin = '4711';
const given = (participant: string) => ({ session: id, participant, questions: ['baseline'] });

describe.each(hosts)('over the %s host', (_kind, start) => {
  let root: string;
  let host: Host;
  let now: number;
  let seq: number;
  beforeEach(async () => {
    root = emptyFolder();
    now = Date.parse('2026-11-21T10:30:00Z');
    host = await start(root, { now: () => new Date(now) });
    onTestFinished(() => host.close());
    const questions = plan().questions.filter((each) => each.id === 'baseline');
    await told(host, 'session.create', { id, practice: false, plan: plan({ participants: 3, questions }) });
    seq = await append(host, id, 1, [{ type: 'session-started' }, ...answered('p3')]);
  });

  test('a clock that is set back in the middle of a session makes nobody wait longer, and no line older', async () => {
    await told(host, 'lock.set', { pin });
    await told(host, 'lock.give', given('p1'));
    for (const wrong of ['1111', '2222', '3333']) await told(host, 'lock.open', { pin: wrong });
    now -= 3_600_000;
    expect(await told(host, 'lock.open', { pin })).toEqual({ is: 'waiting', wait: 5 });
    seq = await append(host, id, seq, answered('p1'));
    now += 5_000;
    expect(await told(host, 'lock.open', { pin })).toEqual({ is: 'open' });
    expect((await told(host, 'session.open', { id })).notices).toEqual([]);
    await told(host, 'session.forget', { id, participant: 'p1', what: 'everything' });
    now += 3_660_000;
    await append(host, id, seq + 1, answered('p2'));
    const minutes = readFileSync(journalOf(root, id), 'utf8').match(/\d\dT\d\d:\d\dZ/g) ?? [];
    expect(minutes).toEqual([...minutes].sort());
    expect([minutes.at(0), minutes.at(-1)]).toEqual(['21T10:30Z', '21T10:31Z']);
  });

  test('the host hears when somebody has the device, and when the PIN gives it back', async () => {
    await host.close();
    const heard: boolean[] = [];
    host = await start(root, { onLocked: (locked) => heard.push(locked) });
    await told(host, 'lock.give', given('p1'));
    expect(heard).toEqual([]);
    await told(host, 'lock.set', { pin });
    await told(host, 'lock.give', given('p1'));
    await told(host, 'lock.open', { pin: '0000' });
    expect(heard).toEqual([true]);
    await told(host, 'lock.open', { pin });
    expect(heard).toEqual([true, false]);
  });

  test('without a PIN nothing is ever locked', async () => {
    expect(await told(host, 'lock.give', given('p1'))).toMatchObject({ pin: false, locked: null });
    expect(await told(host, 'library.list', {})).toHaveLength(1);
  });

  test('while somebody has the device, only their own turn can be called', async () => {
    await told(host, 'lock.set', { pin });
    await told(host, 'lock.give', given('p1'));
    const inputs: Record<string, unknown> = {
      'session.create': { id: 'session-other', practice: true, plan: plan() },
      'session.copy': { id, as: 'session-other' },
      'session.delete': { id },
      'session.forget': { id, participant: 'p1', what: 'everything' },
      'session.unpark': { id, thing: 'thing-1' },
      'session.open': { id: 'session-other' },
      'session.append': { id, after: seq, event: { type: 'session-finished' } },
      'settings.change': { coverAfter: 0 },
      'report.live': { id },
      'report.preview': { id, kind: 'group', region: null },
      'export.write': { id, kind: 'group', region: null, ticket: null, beside: false },
      'kit.write': { paper: 'a4', ticket: null, beside: false },
      'bundle.preview': { id, region: null },
      'bundle.write': { id, region: null, ticket: null, beside: false },
      'bundle.open': { file: null },
      'bundle.keep': { ticket: 'x' },
      'imported.delete': { digest: '0'.repeat(64) },
      'room.show': { scene: { show: 'words', title: 'x', lines: [] } },
      'lock.set': { pin: null },
      'lock.give': given('p2'),
    };
    const open = new Set(['app.hello', 'words.mark', 'room.look', 'lock.open']);
    for (const [name, { input }] of Object.entries(contract)) {
      if (open.has(name)) continue;
      const asked = inputs[name] ?? {};
      if (!input.safeParse(asked).success) continue;
      expect(await refused(host, name, asked), name).toBe('locked');
    }
    for (const event of [...answered('p2'), { type: 'participant-withdrew', participant: 'p1' } as const])
      expect(await refused(host, 'session.append', { id, after: seq, event })).toBe('locked');
    await append(host, id, seq, answered('p1'));
    expect(await told(host, 'settings.change', { textSize: 150 })).toMatchObject({ textSize: 150 });
  });

  test('a page that is loaded again gets nothing of what others answered', async () => {
    await told(host, 'lock.set', { pin });
    await told(host, 'lock.give', given('p1'));
    expect((await told(host, 'app.hello', {})).lock).toMatchObject({ pin: true, locked: given('p1') });
    const { events } = await told(host, 'session.open', { id });
    // How far others are has to be known to go on to the next in turn; not even whether they passed is told.
    expect(events.slice(2)).toEqual(
      ['answer-opened', 'answer-passed'].map((type) => ({ type, participant: 'p3', question: 'baseline' })),
    );
    await told(host, 'lock.open', { pin });
    expect((await told(host, 'session.open', { id })).events.length).toBeGreaterThan(2);
  });

  test('the device goes on to the next in turn alone, and nobody gives it to themselves anew', async () => {
    await told(host, 'lock.set', { pin });
    await told(host, 'lock.give', given('p1'));
    await told(host, 'lock.give', { ...given('p1'), questions: [] });
    expect(await refused(host, 'lock.give', given('p2'))).toBe('locked');
    await append(host, id, seq, answered('p1'));
    expect(await refused(host, 'lock.give', given('p3'))).toBe('locked');
    expect((await told(host, 'lock.give', given('p2'))).locked).toEqual(given('p2'));
  });

  test('wrong tries wait longer and longer, a hundred at once count as a hundred, and a reload helps nobody', async () => {
    await told(host, 'lock.set', { pin });
    await told(host, 'lock.give', given('p1'));
    const tries = await Promise.all(
      Array.from({ length: 100 }, (_, i) => told(host, 'lock.open', { pin: String(1000 + i) })),
    );
    expect(tries.filter(({ is }) => is === 'wrong')).toHaveLength(3);
    expect(await told(host, 'lock.open', { pin })).toEqual({ is: 'waiting', wait: 5 });
    now += 5_000;
    expect(await told(host, 'lock.open', { pin: '0000' })).toEqual({ is: 'wrong', wait: 10 });
    now += 9_000;
    expect(await told(host, 'lock.open', { pin })).toEqual({ is: 'waiting', wait: 1 });
    now += 1_000;
    expect(await told(host, 'lock.open', { pin })).toEqual({ is: 'open' });
    expect(await told(host, 'library.list', {})).toHaveLength(1);
  });

  test('the PIN is on the disk as a hash that others on this computer can’t read, and a restart opens the lock', async () => {
    await told(host, 'lock.set', { pin });
    const path = join(root, 'pin.json');
    expect(readFileSync(path, 'utf8')).not.toContain(pin);
    if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600);
    for (const bad of ['123', '123456789', '12a4', ' 1234'])
      expect(await refused(host, 'lock.set', { pin: bad })).toBe('bad-input');
    await told(host, 'lock.give', given('p1'));
    await host.close();
    const again = await start(root);
    onTestFinished(() => again.close());
    expect((await told(again, 'app.hello', {})).lock).toMatchObject({ pin: true, locked: null });
    expect(await told(again, 'lock.set', { pin: null })).toMatchObject({ pin: false, locked: null });
  });
});
