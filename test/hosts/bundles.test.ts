import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { emptyFolder, everythingIn } from './dataFolders.ts';
import { type Host, hosts } from './hosts.ts';
import { finishedSession, plan, refused, told } from './sessions.ts';

const id = 'session-one';
// As long as a real one: the ledger's key is made of two.
const newTicket = (): string => randomBytes(16).toString('hex');

describe.each(hosts)('over the %s host', (kind, start) => {
  let root: string;
  let folder: string;
  let host: Host;
  let colleague: Host;
  let chosen: string | null;
  beforeEach(async () => {
    [root, folder, chosen] = [emptyFolder(), emptyFolder(), null];
    const chooseFolder = kind === 'desktop' ? async () => folder : null;
    host = await start(emptyFolder(), { chooseFolder, newTicket });
    colleague = await start(root, { chooseBundle: async () => chosen, newTicket });
    onTestFinished(async () => {
      await host.close();
      await colleague.close();
    });
  });

  /** Saves the bundle of a finished session, and gives what the file holds. */
  const saved = async (region: 'wales' | null = null): Promise<Buffer> => {
    const ticket = await told(host, 'export.choose', {});
    const written = await told(host, 'bundle.write', {
      id,
      region,
      ticket: ticket.by === 'folder' ? ticket.ticket : null,
      beside: true,
    });
    return written.by === 'download'
      ? Buffer.from(written.zip, 'base64')
      : readFileSync(join(folder, written.name));
  };
  const offered = (file: Uint8Array) => ({ file: Buffer.from(file).toString('base64') });

  test('a session goes to a colleague as one file, and the code is the same on both computers', async () => {
    await finishedSession(host, id);
    const shown = await told(host, 'bundle.preview', { id, region: null });
    expect(shown.file.name).toBe('power-circle-bundle-2026-11.powercircle');
    const file = await saved();
    expect(file.length).toBe(shown.file.bytes);

    const opened = await told(colleague, 'bundle.open', offered(file));
    if (opened.by !== 'opened') throw new Error('not opened');
    expect(opened.group.code).toBe(shown.code);
    expect(opened.group.about).toMatchObject({ month: '2026-11', voice: 'people', size: '5 to 9' });
    expect(await told(colleague, 'imported.list', {})).toEqual([]);
    expect(existsSync(join(root, 'imported'))).toBe(false);

    const kept = await told(colleague, 'bundle.keep', { ticket: opened.ticket });
    expect(kept).toEqual(opened.group);
    expect(await told(colleague, 'imported.list', {})).toEqual([kept]);
    expect(readdirSync(join(root, 'imported'))).toEqual([`${kept.digest}.json`]);
    expect(readFileSync(join(root, 'imported', `${kept.digest}.json`), 'utf8')).toBe(shown.file.text);
    expect(await refused(colleague, 'bundle.keep', { ticket: opened.ticket })).toBe('bundle-gone');

    await told(colleague, 'imported.delete', { digest: kept.digest });
    expect(readdirSync(join(root, 'imported'))).toEqual([]);
    expect(await refused(colleague, 'imported.delete', { digest: kept.digest })).toBe('imported-unknown');
  });

  test('what is sent is remembered with the session like a group copy', async () => {
    await finishedSession(host, id);
    await saved();
    const { events } = await told(host, 'session.open', { id });
    expect(events.at(-1)).toEqual({ type: 'session-exported', kind: 'group' });
  });

  test('the same bundle twice, another bundle of the same session and one’s own are told apart and not kept', async () => {
    await finishedSession(host, id);
    const first = await saved();
    const opened = await told(colleague, 'bundle.open', offered(first));
    if (opened.by !== 'opened') throw new Error('not opened');
    await told(colleague, 'bundle.keep', { ticket: opened.ticket });
    const before = everythingIn(root);

    expect(await refused(colleague, 'bundle.open', offered(first))).toBe('bundle-here');
    expect(await refused(host, 'bundle.open', offered(first))).toBe('bundle-own');
    const second = await saved('wales');
    expect(second.equals(first)).toBe(false);
    expect(await refused(colleague, 'bundle.open', offered(second))).toBe('bundle-other-copy');
    expect(everythingIn(root)).toEqual(before);
  });

  test('after somebody asked for everything to be removed, a second bundle would point at them and is refused', async () => {
    await finishedSession(host, id);
    await saved();
    await told(host, 'session.forget', { id, participant: 'p1', what: 'everything' });
    const again = { id, region: null, ticket: null, beside: true };
    expect(await refused(host, 'bundle.write', again)).toBe('released-before-withdrawal');
  });

  test('a file that is cut, changed, or none of ours is refused in a sentence, and nothing is stored', async () => {
    await finishedSession(host, id);
    const file = await saved();
    const before = everythingIn(root);
    expect(await refused(colleague, 'bundle.open', offered(file.subarray(0, -5)))).toBe('bundle-broken');
    expect(await refused(colleague, 'bundle.open', offered(Buffer.from('PK nothing')))).toBe('bundle-broken');
    expect(await refused(colleague, 'bundle.open', { file: 'no base64 !' })).toBe('bad-input');
    expect(await refused(colleague, 'bundle.open', { file: 'A'.repeat(800_000) })).toBe('bad-input');
    expect(await refused(colleague, 'bundle.keep', { ticket: 'guessed' })).toBe('bundle-gone');
    expect(everythingIn(root)).toEqual(before);
  });

  test('a file can be chosen through the host, and choosing none changes nothing', async () => {
    await finishedSession(host, id);
    const file = await saved();
    expect(await told(colleague, 'bundle.open', { file: null })).toEqual({ by: 'cancelled' });
    chosen = join(folder, 'sent.powercircle');
    writeFileSync(chosen, file);
    expect(await told(colleague, 'bundle.open', { file: null })).toMatchObject({ by: 'opened' });
    writeFileSync(chosen, Buffer.alloc(3_000_000));
    expect(await refused(colleague, 'bundle.open', { file: null })).toBe('bundle-too-large');
    chosen = join(folder, 'gone.powercircle');
    expect(await refused(colleague, 'bundle.open', { file: null })).toBe('bundle-broken');
  });

  test('a damaged file of a colleague’s session is shown as such, and can be deleted', async () => {
    await finishedSession(host, id);
    const opened = await told(colleague, 'bundle.open', offered(await saved()));
    if (opened.by !== 'opened') throw new Error('not opened');
    const { digest } = await told(colleague, 'bundle.keep', { ticket: opened.ticket });
    const path = join(root, 'imported', `${digest}.json`);
    writeFileSync(path, readFileSync(path, 'utf8').replace('"answered": 6', '"answered": 5'));
    writeFileSync(join(root, 'imported', 'notes.txt'), 'somebody else’s');
    expect(await told(colleague, 'imported.list', {})).toMatchObject([{ digest, about: null }]);
    await told(colleague, 'imported.delete', { digest });
    expect(readdirSync(join(root, 'imported'))).toEqual(['notes.txt']);
  });

  test('practice, an empty session and an unknown one have no bundle', async () => {
    await told(host, 'session.create', { id, practice: true, plan: plan() });
    const wanted = { id, region: null, ticket: null, beside: false };
    expect(await refused(host, 'bundle.write', wanted)).toBe('practice-session');
    await told(host, 'session.create', { id: 'session-two', practice: false, plan: plan() });
    expect(await refused(host, 'bundle.preview', { id: 'session-two', region: null })).toBe(
      'nothing-answered',
    );
    expect(await refused(host, 'bundle.preview', { id: 'session-three', region: null })).toBe(
      'unknown-session',
    );
    await finishedSession(host, 'session-four');
    const four = { ...wanted, id: 'session-four', ticket: 'guessed' };
    if (kind === 'desktop') expect(await refused(host, 'bundle.write', four)).toBe('no-folder-chosen');
    expect(await refused(host, 'bundle.write', { ...four, region: 'oak-ward' })).toBe('bad-input');
  });

  test.runIf(kind === 'desktop')('a second bundle lies beside the first, which stays as it was', async () => {
    await finishedSession(host, id);
    const first = await saved();
    await saved();
    expect(readdirSync(folder).sort()).toEqual([
      'power-circle-bundle-2026-11-2.powercircle',
      'power-circle-bundle-2026-11.powercircle',
    ]);
    expect(readFileSync(join(folder, 'power-circle-bundle-2026-11.powercircle')).equals(first)).toBe(true);
    const ticket = await told(host, 'export.choose', {});
    if (ticket.by !== 'folder') throw new Error('no folder');
    const again = { id, region: null, ticket: ticket.ticket, beside: false };
    expect(await refused(host, 'bundle.write', again)).toBe('folder-exists');
  });
});
