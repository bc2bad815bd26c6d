import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import type { CallInput } from '../../shared/contract.ts';
import type { Voice } from '../../shared/session/voice.ts';
import { emptyFolder, everythingIn } from './dataFolders.ts';
import { type Host, hosts } from './hosts.ts';
import { answered, append, plan, refused, told } from './sessions.ts';

// As long as a real one: the ledger's key is made of two.
const newTicket = (): string => randomBytes(16).toString('hex');

describe.each(hosts)('over the %s host', (kind, start) => {
  let root: string;
  let folder: string;
  let host: Host;
  let now: string;
  beforeEach(async () => {
    [root, folder, now] = [emptyFolder(), emptyFolder(), '2026-11-21T10:30:42Z'];
    const chooseFolder = kind === 'desktop' ? async () => folder : null;
    host = await start(root, { chooseFolder, newTicket, now: () => new Date(now) });
    onTestFinished(() => host.close());
  });

  const held = async (id: string, people: number, voice: Voice = 'people', month = '2026-11') => {
    now = `${month}-05T09:00:00Z`;
    const own = plan({ participants: people, voice, title: `Thursday ${id}` });
    await told(host, 'session.create', { id, practice: false, plan: own });
    const seats = Array.from({ length: people }, (_, i) => `p${i + 1}`);
    await append(host, id, 1, [
      { type: 'session-started' },
      ...seats.flatMap((seat) => answered(seat)),
      { type: 'session-finished' },
    ]);
  };
  const here = (...ids: string[]) => ids.map((id) => ({ from: 'here' as const, id }));
  const asked = (more: Partial<CallInput<'collate.preview'>> = {}): CallInput<'collate.preview'> => ({
    groups: here('session-one', 'session-two'),
    samePeople: 'no',
    arrangement: { as: 'together' },
    ownRegion: null,
    kind: 'anonymous',
    region: null,
    ...more,
  });
  /** Writes what was asked for, and gives every file of it. */
  const written = async (wanted: CallInput<'collate.preview'>): Promise<Record<string, string>> => {
    const chosen = await told(host, 'export.choose', {});
    const ticket = chosen.by === 'folder' ? chosen.ticket : null;
    const done = await told(host, 'collate.write', { ...wanted, ticket, beside: true });
    if (done.by === 'folder') return everythingIn(join(folder, done.name));
    const files = Object.entries(unzipSync(Buffer.from(done.zip, 'base64')));
    return Object.fromEntries(files.map(([name, bytes]) => [name, Buffer.from(bytes).toString('latin1')]));
  };

  test('finished sessions can be chosen, with what they were asked; drafts and practice can not', async () => {
    await held('session-one', 6);
    await held('session-two', 3, 'staff', '2026-03');
    await told(host, 'session.create', { id: 'session-three', practice: false, plan: plan() });
    const { groups, questions } = await told(host, 'collate.list', {});
    expect(groups.map(({ pick, month, voice, answered: gave }) => [pick, month, voice, gave])).toEqual([
      [{ from: 'here', id: 'session-one' }, '2026-11', 'people', 6],
      [{ from: 'here', id: 'session-two' }, '2026-03', 'staff', 3],
    ]);
    expect(groups[0]?.asked).toEqual(groups[1]?.asked);
    expect(questions).toHaveLength(plan().questions.length);
  });

  test('two sessions of three become one report of six, and nothing tells which was which', async () => {
    await held('session-one', 3);
    await held('session-two', 3, 'people', '2026-03');
    const preview = await told(host, 'collate.preview', asked());
    expect(preview.model.size).toContain('5 to 9');
    expect(preview.model.occasion).toBe('March to November 2026');
    const files = await written(asked());
    expect(Object.keys(files)).toHaveLength(preview.files.length);
    for (const bytes of Object.values(files))
      for (const secret of ['Thursday', 'session-one', 'session-two']) expect(bytes).not.toContain(secret);
    if (kind === 'desktop') expect(readdirSync(folder)).toEqual(['power-circle-together-anonymous-2026-11']);
  });

  test('what was shown is what leaves, byte for byte, whatever the order of the choice', async () => {
    await held('session-one', 6);
    await held('session-two', 7);
    const first = await told(host, 'collate.preview', asked());
    const turned = asked({ groups: here('session-two', 'session-one', 'session-two') });
    expect(await told(host, 'collate.preview', turned)).toEqual(first);
    const files = Object.values(await written(asked()));
    const csv = first.files.find(({ name }) => name === 'report.csv')?.text ?? '';
    expect(files.map((bytes) => Buffer.from(bytes, 'latin1').toString('utf8'))).toContain(csv);
  });

  test('a preview writes nothing', async () => {
    await held('session-one', 6);
    await held('session-two', 7);
    const before = everythingIn(root);
    await told(host, 'collate.preview', asked());
    expect(everythingIn(root)).toEqual(before);
  });

  test('a colleague’s session is counted with one’s own, and side by side with it', async () => {
    await held('session-one', 6);
    const other = await start(emptyFolder(), { chooseFolder: null, newTicket });
    onTestFinished(() => other.close());
    const own = host;
    host = other;
    await held('session-two', 8, 'staff');
    const sent = await told(host, 'bundle.write', {
      id: 'session-two',
      region: 'wales',
      ticket: null,
      beside: false,
    });
    host = own;
    if (sent.by !== 'download') throw new Error('not downloaded');
    const opened = await told(host, 'bundle.open', { file: sent.zip });
    if (opened.by !== 'opened') throw new Error('not opened');
    const { digest } = await told(host, 'bundle.keep', { ticket: opened.ticket });
    const groups = [...here('session-one'), { from: 'colleague' as const, digest }];

    const together = await told(host, 'collate.preview', asked({ groups, kind: 'group' }));
    expect(together.model.size).toContain('14 people answered, in 2 sessions');
    const voices = await told(host, 'collate.preview', asked({ groups, arrangement: { as: 'voices' } }));
    expect(voices.model.withheld).toBeNull();
    const regions = asked({ groups, arrangement: { as: 'regions' }, ownRegion: 'london' });
    expect((await told(host, 'collate.preview', regions)).model.size).toContain('London');
  });

  test('a report that would single out a few people beside one that left is refused, with how many', async () => {
    await held('session-one', 9);
    await held('session-two', 4);
    const ticket = await told(host, 'export.choose', {});
    await told(host, 'export.write', {
      ...{ id: 'session-one', kind: 'anonymous', region: null, beside: false },
      ticket: ticket.by === 'folder' ? ticket.ticket : null,
    });
    const preview = await told(host, 'collate.preview', asked());
    expect(preview.exposes).toEqual({ people: 4, why: 'difference', refused: true });
    const wanted = { ...asked(), ticket: ticket.by === 'folder' ? ticket.ticket : null, beside: true };
    expect(await refused(host, 'collate.write', wanted)).toBe('release-would-expose');
    if (kind === 'desktop') expect(readdirSync(folder)).toHaveLength(1);
  });

  test('a report for which there was no folder is not remembered as one that left', async () => {
    await held('session-one', 6);
    await held('session-two', 7);
    if (kind !== 'desktop') return;
    const before = everythingIn(root)['releases.jsonl'] ?? '';
    const wanted = { ...asked(), ticket: 'guessed', beside: false };
    expect(await refused(host, 'collate.write', wanted)).toBe('no-folder-chosen');
    const path = join(root, 'releases.jsonl');
    expect(existsSync(path) ? readFileSync(path, 'utf8') : '').toBe(before);
  });

  test('choices that make no sense are refused in a sentence', async () => {
    await held('session-one', 6);
    await told(host, 'session.create', { id: 'session-two', practice: false, plan: plan() });
    const preview = (more: object) => refused(host, 'collate.preview', { ...asked(), ...more });
    expect(await preview({ groups: here('session-one', 'session-one') })).toBe('collate-too-few');
    expect(await preview({})).toBe('collate-not-finished');
    expect(await preview({ groups: here('session-one', 'session-gone') })).toBe('unknown-session');
    expect(await preview({ groups: [{ from: 'colleague', digest: '../settings' }] })).toBe('bad-input');
    const nobody = { from: 'colleague', digest: 'a'.repeat(64) };
    expect(await preview({ groups: [...here('session-one'), nobody] })).toBe('imported-unknown');
    expect(await preview({ samePeople: 'perhaps' })).toBe('bad-input');
    const turned = { as: 'over time', earlier: '2026-11', later: '2026-03' };
    expect(await preview({ arrangement: turned })).toBe('bad-input');
    expect(await preview({ ownRegion: 'oak-ward' })).toBe('bad-input');
  });
});
