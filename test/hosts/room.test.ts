import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { contract } from '../../shared/contract.ts';
import { emptyFolder, everythingIn } from './dataFolders.ts';
import { type Host, hosts } from './hosts.ts';
import { answered, append, plan, refused, told } from './sessions.ts';

const id = 'session-room';
const baseline = { show: 'boards', session: id, question: 'baseline' } as const;
const roomPatience = { look: 200, gone: 120 };

describe.each(hosts)('over the %s host', (_kind, start) => {
  let root: string;
  let host: Host;
  let room: Host;
  beforeEach(async () => {
    root = emptyFolder();
    host = await start(root, { roomPatience });
    room = { ...host, call: host.fromRoom };
    onTestFinished(() => host.close());
  });

  test('the room’s window can look and nothing else', async () => {
    const before = everythingIn(root);
    for (const name of Object.keys(contract)) {
      if (name === 'app.hello' || name === 'room.look') continue;
      expect(await refused(room, name, {}), name).toBe('not-let-in');
    }
    expect(await refused(room, 'room.everything', {})).toBe('unknown-call');
    expect(await refused(room, '__proto__', {})).toBe('unknown-call');
    expect(everythingIn(root)).toEqual(before);
    expect(await told(room, 'app.hello', {})).toMatchObject({ view: 'room', notices: [] });
    expect(await told(host, 'app.hello', {})).toMatchObject({ view: 'facilitator' });
  });

  test('what the facilitator shows is in the room at once, and on no disk', async () => {
    const before = everythingIn(root);
    const first = await told(room, 'room.look', { since: -1 });
    expect(first).toMatchObject({ scene: { show: 'quiet' }, watched: true });
    const looking = told(room, 'room.look', { since: first.version });
    const scene = { show: 'words', title: 'Ground rules', lines: ['Everybody may pass.'] } as const;
    await told(host, 'room.show', { scene });
    expect(await looking).toMatchObject({ scene });
    expect(everythingIn(root)).toEqual(before);
  });

  test('each window of the facilitator hears what another one did, and the room hears nothing of it', async () => {
    // Nobody counts as gone in between: that is news as well.
    host = await start(emptyFolder(), { roomPatience: { look: 20_000, gone: 60_000 } });
    onTestFinished(() => host.close());
    room = { ...host, call: host.fromRoom };
    const wall = await told(room, 'room.look', { since: -1 });
    const { version, news } = await told(host, 'room.look', { since: -1, page: 'one' });
    expect(news?.others).toBe(false);
    expect((await told(host, 'room.look', { since: -1, page: 'two' })).news?.others).toBe(true);
    const hears = async (since: number, act: () => Promise<unknown>) => {
      const looking = told(host, 'room.look', { since });
      await act();
      return looking;
    };
    const stand = (seq: number | null, rewrites = 0) => ({ sessions: [{ id, seq, rewrites }] });
    const two = plan({ participants: 2 });
    const made = await hears(version, () => told(host, 'session.create', { id, practice: false, plan: two }));
    expect(made.news).toMatchObject(stand(1));
    const begun = await hears(made.version, () => append(host, id, 1, [{ type: 'session-started' }]));
    expect(begun.news).toMatchObject(stand(2));
    const parked = { type: 'thing-parked', id: 'lift', text: 'The lift', done: false } as const;
    const kept = await hears(begun.version, () => append(host, id, 2, [parked]));
    // Its line is taken out and another says so: a window that only counts lines is told all the same.
    const gone = await hears(kept.version, () => told(host, 'session.unpark', { id, thing: 'lift' }));
    expect(gone.news).toMatchObject(stand(4, 1));
    expect(await told(host, 'session.open', { id })).toMatchObject({ seq: 4, rewrites: 1 });
    const pinned = await hears(gone.version, () => told(host, 'lock.set', { pin: '4711' }));
    expect(pinned.news?.lock).toMatchObject({ pin: true, locked: null });
    const turn = { session: id, participant: 'p1', questions: ['baseline'] };
    const given = await hears(pinned.version, () => told(host, 'lock.give', turn));
    expect(given.news?.lock.locked).toEqual(turn);
    const freed = await hears(given.version, () => told(host, 'lock.open', { pin: '4711' }));
    // By these a window tells news that was overtaken on its way from news.
    const changes = [pinned, given, freed].map(({ news }) => news?.lock.changes);
    expect(changes).toEqual([1, 2, 3]);
    const deleted = await hears(freed.version, () => told(host, 'session.delete', { id }));
    expect(deleted.news).toMatchObject(stand(null, 1));

    expect(await told(room, 'room.look', { since: -1 })).toEqual({ ...wall, news: null });
  });

  test('boards come to the room only when the group chose so and everybody is ready', async () => {
    const shared = plan({ participants: 2, reveal: 'together' });
    await told(host, 'session.create', { id, practice: false, plan: shared });
    const seq = await append(host, id, 1, [{ type: 'session-started' }, ...answered('p1')]);
    expect(await refused(host, 'room.show', { scene: baseline })).toBe('room-not-ready');
    const early = JSON.stringify(await told(room, 'room.look', { since: -1 }));
    expect(early).not.toMatch(/figures|0\.9/);
    await append(host, id, seq, answered('p2'));
    await told(host, 'room.show', { scene: baseline });
    const shown = await told(room, 'room.look', { since: -1 });
    expect(shown.scene).toMatchObject({ show: 'boards', boards: [{ design: 'dots' }, {}] });
    expect(JSON.stringify(shown)).not.toMatch(/p1|p2|star|amber/);

    // Somebody's answers are removed: their board leaves the wall with them.
    await told(host, 'session.forget', { id, participant: 'p1', what: 'everything' });
    expect((await told(room, 'room.look', { since: -1 })).scene).toEqual({ show: 'quiet' });
  });

  test('a group that looks at nothing together is shown nothing, and no page can send boards of its own', async () => {
    await told(host, 'session.create', { id, practice: false, plan: plan({ participants: 1 }) });
    await append(host, id, 1, [{ type: 'session-started' }, ...answered('p1')]);
    expect(await refused(host, 'room.show', { scene: baseline })).toBe('room-not-ready');
    const own = { show: 'boards', wording: 'How much?', boards: [{ design: 'dots', figures: [] }] };
    expect(await refused(host, 'room.show', { scene: own })).toBe('bad-input');
    expect(await refused(host, 'room.show', { scene: { show: 'quiet', html: '<b>' } })).toBe('bad-input');
  });

  test('without the facilitator’s page the room has a quiet picture, and a closed room’s window is noticed', async () => {
    await told(host, 'room.look', { since: -1 });
    await told(host, 'room.show', { scene: { show: 'break' } });
    await told(room, 'room.look', { since: -1 });
    await expect
      .poll(async () => (await told(room, 'room.look', { since: -1 })).scene, { timeout: 3_000 })
      .toEqual({ show: 'quiet' });
    await expect
      .poll(async () => (await told(host, 'room.look', { since: -1 })).watched, { timeout: 3_000 })
      .toBe(false);
  });
});
