import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { firstSettings } from '../../shared/display/settings.ts';
import { emptyFolder, everythingIn, journalOf } from './dataFolders.ts';
import { type Host, hosts } from './hosts.ts';
import { answered, append, finishedSession, plan, refused, told } from './sessions.ts';

const id = 'session-one';

describe.each(hosts)('over the %s host', (kind, start) => {
  let root: string;
  let host: Host;
  let folder: string;
  beforeEach(async () => {
    root = emptyFolder();
    folder = emptyFolder();
    host = await start(root, kind === 'desktop' ? { chooseFolder: async () => folder } : {});
    onTestFinished(() => host.close());
  });

  test('the page is told which host it has, and settings stay after a restart', async () => {
    const hello = await told(host, 'app.hello', {});
    expect(hello).toEqual({
      version: '0.0.0',
      host: kind,
      view: 'facilitator',
      lock: { pin: false, locked: null, changes: 0 },
      settings: firstSettings,
      notices: [],
    });
    expect(await told(host, 'settings.change', { textSize: 150 })).toEqual({
      ...firstSettings,
      textSize: 150,
      showWords: true,
    });
    const again = await start(root);
    onTestFinished(() => again.close());
    expect((await told(again, 'app.hello', {})).settings.textSize).toBe(150);
  });

  test('a session is there again after a restart, move by move', async () => {
    const created = await told(host, 'session.create', { id, practice: false, plan: plan() });
    expect(created).toMatchObject({ id, month: '2026-11', seq: 1, readOnly: false, notices: [] });
    await append(host, id, 1, [{ type: 'session-started' }, ...answered('p1')]);
    const before = await told(host, 'session.open', { id });
    await host.close();
    const again = await start(root);
    onTestFinished(() => again.close());
    expect(await told(again, 'session.open', { id })).toEqual(before);
    expect(before.events).toHaveLength(8);
    expect(await told(again, 'library.list', {})).toEqual([
      {
        id,
        title: plan().title,
        month: '2026-11',
        participants: plan().participants,
        state: 'running',
        practice: false,
        resultsBy: null,
        problem: null,
        keepUntil: '2026-12-21',
        isDue: false,
      },
    ]);
  });

  test('a double press makes one session; another plan under the same name is refused', async () => {
    const input = { id, practice: false, plan: plan() };
    const [first, second] = await Promise.all([
      told(host, 'session.create', input),
      told(host, 'session.create', input),
    ]);
    expect(second).toEqual(first);
    expect(await told(host, 'library.list', {})).toHaveLength(1);
    expect(await refused(host, 'session.create', { ...input, plan: plan({ title: 'Another' }) })).toBe(
      'session-exists',
    );
  });

  test('a move that is sent again after a lost answer is kept once', async () => {
    await told(host, 'session.create', { id, practice: false, plan: plan() });
    const started = { id, after: 1, event: { type: 'session-started' } } as const;
    expect(await told(host, 'session.append', started)).toEqual({ seq: 2 });
    expect(await told(host, 'session.append', started)).toEqual({ seq: 2 });
    const other = { id, after: 1, event: { type: 'participants-added', count: 1 } };
    expect(await refused(host, 'session.append', other)).toBe('out-of-step');
    expect(await refused(host, 'session.append', { ...started, after: 9 })).toBe('out-of-step');
    expect((await told(host, 'session.open', { id })).events).toHaveLength(2);
  });

  test('many moves sent at once are kept one after the other', async () => {
    await told(host, 'session.create', { id, practice: false, plan: plan() });
    await append(host, id, 1, [{ type: 'session-started' }]);
    const replies = await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        host.call('session.append', { id, after: 2 + i, event: { type: 'participants-added', count: 1 } }),
      ),
    );
    // Whatever order they arrive in, each is either kept in its place or refused; none is lost or doubled.
    const kept = replies.filter((reply) => reply.ok).length;
    expect((await told(host, 'session.open', { id })).seq).toBe(2 + kept);
  });

  test('what somebody asked to have removed is gone from the disk, word for word', async () => {
    await told(host, 'session.create', { id, practice: false, plan: plan({ participants: 2 }) });
    const words = (participant: string, wordsId: string, text: string) =>
      ({ type: 'words-kept', participant, question: 'baseline', id: wordsId, text, quote: true }) as const;
    const seq = await append(host, id, 1, [
      { type: 'session-started' },
      { type: 'answer-opened', participant: 'p1', question: 'baseline' },
      words('p1', 'w1', 'Marmalade was said'),
      words('p1', 'w2', 'Turnip was said'),
      { type: 'answer-opened', participant: 'p2', question: 'baseline' },
      words('p2', 'w3', 'Pebble was said'),
      { type: 'theme-named', theme: 't1', name: 'Things' },
      { type: 'quote-reviewed', words: 'w1', text: 'Porridge may be printed' },
      { type: 'quote-moved', words: 'w1', theme: 't1' },
      { type: 'quote-held-back', words: 'w2' },
      { type: 'quote-reviewed', words: 'w3', text: 'Gravel may be printed' },
    ]);
    const kept = () => readFileSync(journalOf(root, id), 'utf8');

    const one = { id, participant: 'p1', what: { words: 'w1' } } as const;
    await told(host, 'session.forget', one);
    expect(kept()).not.toMatch(/Marmalade|Porridge|w1/);
    expect(kept()).toContain('Turnip');

    await told(host, 'session.forget', { id, participant: 'p1', what: 'all words' });
    expect(kept()).not.toMatch(/Turnip|w2/);
    expect(kept()).toMatch(/Pebble.*Gravel/s);

    const left = await told(host, 'session.forget', { id, participant: 'p1', what: 'everything' });
    expect(left.seq).toBe(seq + 1);
    expect(left.events.filter((event) => 'participant' in event && event.participant === 'p1')).toEqual([
      { type: 'participant-withdrew', participant: 'p1' },
    ]);
    expect(readdirSync(join(root, 'sessions', id))).toEqual(['journal.jsonl']);

    // Asked twice, and nothing more can be kept for that seat; the others go on.
    expect(await told(host, 'session.forget', { id, participant: 'p1', what: 'everything' })).toEqual({
      ...left,
      receipt: null,
    });
    const more = {
      id,
      after: left.seq,
      event: { type: 'answer-opened', participant: 'p1', question: 'baseline' },
    };
    expect(await refused(host, 'session.append', more)).toBe('person-withdrew');
    await append(host, id, left.seq, [{ type: 'answer-done', participant: 'p2', question: 'baseline' }]);
    expect((await told(host, 'session.open', { id })).seq).toBe(left.seq + 1);
  });

  test('a copy has the plan and none of the answers; a deleted session is gone', async () => {
    await finishedSession(host, id);
    const copy = await told(host, 'session.copy', { id, as: 'session-two' });
    expect(copy.events).toEqual([
      { type: 'session-created', id: 'session-two', practice: false, plan: plan({ participants: 6 }) },
    ]);
    expect(await told(host, 'session.copy', { id, as: 'session-two' })).toEqual(copy);
    await told(host, 'session.delete', { id });
    expect((await told(host, 'library.list', {})).map((each) => each.id)).toEqual(['session-two']);
    expect(await refused(host, 'session.open', { id })).toBe('unknown-session');
    expect(await refused(host, 'session.delete', { id })).toBe('unknown-session');
    expect(readdirSync(join(root, 'sessions'))).toEqual(['session-two']);
  });

  test('a draft is marked while it is typed, and nothing of it reaches the disk', async () => {
    const text = 'Ring me on 07700 900123 after six.';
    const marks = await told(host, 'words.mark', { text });
    expect(marks.map(({ start, end, kind }) => [text.slice(start, end), kind])).toEqual([
      ['07700 900123', 'PHONE'],
    ]);
    const kept = readdirSync(root, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
    for (const file of kept)
      expect(readFileSync(join(file.parentPath, file.name), 'utf8')).not.toContain('900123');
  });

  test('the room sees what came out so far, and looking leaves no trace', async () => {
    await finishedSession(host, id);
    const before = readdirSync(root, { recursive: true }).sort();
    const model = await told(host, 'report.live', { id });
    expect(model.kind).toBe('group');
    expect(model.withheld).toBeNull();
    expect(model.questions[0]?.figures).toHaveLength(3);
    expect(readdirSync(root, { recursive: true }).sort()).toEqual(before);
  });

  test('what leaves is what was shown, byte for byte, under a name that says only kind and month', async () => {
    await finishedSession(host, id);
    const wanted = { id, kind: 'group', region: null } as const;
    const { files } = await told(host, 'report.preview', wanted);
    expect(files.length).toBeGreaterThan(0);
    const chosen = await told(host, 'export.choose', {});
    const ticket = chosen.by === 'folder' ? chosen.ticket : null;
    const written = await told(host, 'export.write', { ...wanted, ticket, beside: false });
    const left: Record<string, Uint8Array> =
      written.by === 'download'
        ? unzipSync(Buffer.from(written.zip, 'base64'))
        : Object.fromEntries(
            readdirSync(join(folder, written.name)).map((name) => [
              `${written.name}/${name}`,
              readFileSync(join(folder, written.name, name)),
            ]),
          );
    expect(written.name.replace('.zip', '')).toBe('power-circle-group-copy-2026-11');
    expect(Object.keys(left).sort()).toEqual(
      files.map((file) => `power-circle-group-copy-2026-11/${file.name}`).sort(),
    );
    for (const file of files) {
      const bytes = left[`power-circle-group-copy-2026-11/${file.name}`];
      expect(bytes?.length).toBe(file.bytes);
      if (file.text !== null) expect(Buffer.from(bytes ?? []).toString('utf8')).toBe(file.text);
    }
    const opened = await told(host, 'session.open', { id });
    expect(opened.seq).toBe(written.seq);
    expect(opened.events.at(-1)).toEqual({ type: 'session-exported', kind: 'group' });
    expect((await told(host, 'library.list', {}))[0]?.state).toBe('exported');
  });

  test('practice, a session that has not begun, and one without answers are not exported', async () => {
    const write = (session: string, kind: 'anonymous' | 'group') =>
      refused(host, 'export.write', { id: session, kind, region: null, ticket: null, beside: false });
    await told(host, 'session.create', { id: 'practice-1', practice: true, plan: plan() });
    expect(await write('practice-1', 'group')).toBe('practice-session');
    await told(host, 'session.create', { id, practice: false, plan: plan({ participants: 4 }) });
    expect(await write(id, 'group')).toBe('not-running');
    const seq = await append(host, id, 1, [{ type: 'session-started' }]);
    expect(await write(id, 'group')).toBe('nothing-answered');
    await append(host, id, seq, answered('p1'));
    expect(await write(id, 'anonymous')).toBe('group-too-small');
    expect(everythingIn(folder)).toEqual({});
    expect((await told(host, 'session.open', { id })).events.some((e) => e.type === 'session-exported')).toBe(
      false,
    );
  });
});
