import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import type { CallInput } from '../../shared/contract.ts';
import { emptyChecklist, withState } from '../../shared/prepare/checklist.ts';
import { packs as shipped } from '../../shared/questions/packs.ts';
import type { Pack } from '../../shared/questions/question.ts';
import { emptyFolder } from './dataFolders.ts';
import { type Host, hosts } from './hosts.ts';
import { plan, refused, told } from './sessions.ts';

type OwnPack = CallInput<'pack.keep'>['pack'];
const pack: Pack = {
  id: 'own-ward',
  name: 'Our ward <b>meetings</b>',
  about: '',
  questions: [
    {
      id: 'own-round',
      kind: 'placing',
      topic: 'Ward round',
      wording: 'In the ward round, who has a say?',
      simpler: 'Who gets to talk?',
      otherWays: ['Whose voice counts when the team meets?'],
    },
  ],
};
const fileOf = (inside: unknown, version = 1) =>
  Buffer.from(JSON.stringify({ format: 'power-circle-pack', version, pack: inside }));
const offered = (file: Uint8Array) => ({ file: Buffer.from(file).toString('base64') });

describe.each(hosts)('preparing, over the %s host', (kind, start) => {
  let root: string;
  let folder: string;
  let host: Host;
  let colleague: Host;
  beforeEach(async () => {
    [root, folder] = [emptyFolder(), emptyFolder()];
    host = await start(root, kind === 'desktop' ? { chooseFolder: async () => folder } : {});
    colleague = await start(emptyFolder());
    onTestFinished(async () => {
      await host.close();
      await colleague.close();
    });
  });
  const chosen = async () => {
    const place = await told(host, 'export.choose', {});
    return place.by === 'folder' ? place.ticket : null;
  };
  const opened = async (of: Host, file: Uint8Array) => {
    const reply = await told(of, 'pack.open', offered(file));
    if (reply.by !== 'opened') throw new Error('not opened');
    return reply;
  };

  test('a set goes to a colleague as a file, is looked at first, and is the same there', async () => {
    await told(host, 'pack.keep', { pack: pack as OwnPack });
    const written = await told(host, 'pack.write', { id: pack.id, ticket: await chosen(), beside: false });
    expect(written.name).toBe('questions-our-ward-b-meetings-b.powercircle-pack.json');
    const file =
      written.by === 'download'
        ? Buffer.from(written.json, 'base64')
        : readFileSync(join(folder, written.name));
    // Notepad puts a byte-order mark before it.
    const reply = await opened(colleague, Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), file]));
    expect(reply.pack).toEqual(pack);
    expect(reply).toMatchObject({ here: null, clashes: [] });
    expect((await told(colleague, 'packs.list', {})).packs).toEqual([]);
    expect(await told(colleague, 'pack.take', { ticket: reply.ticket })).toEqual(pack);
    expect((await told(colleague, 'packs.list', {})).packs).toEqual([pack]);
    expect(await refused(colleague, 'pack.take', { ticket: reply.ticket })).toBe('pack-gone');
  });

  test('what is here already stays, and what a colleague asks under the same id gets an id of its own', async () => {
    await told(host, 'pack.keep', { pack: pack as OwnPack });
    const [first] = pack.questions;
    const other = { ...pack, name: 'Theirs', questions: [{ ...first, wording: 'Who speaks first?' }] };
    const reply = await opened(host, fileOf(other));
    expect(reply).toMatchObject({ here: { name: pack.name, same: false }, clashes: ['own-round'] });
    const taken = await told(host, 'pack.take', { ticket: reply.ticket });
    expect(taken.id).not.toBe(pack.id);
    expect(taken.questions[0]?.id).not.toBe('own-round');
    expect((await told(host, 'packs.list', {})).packs.map(({ name }) => name).sort()).toEqual([
      'Our ward <b>meetings</b>',
      'Theirs',
    ]);
  });

  const many = (count: number) =>
    Array.from({ length: count }, (_, i) => ({ ...pack.questions[0], id: `own-${i}` }));
  test.each([
    ['from a newer version', fileOf(pack, 2), 'pack-newer'],
    ['larger than a set can be', Buffer.alloc(512 * 1024 + 1, 32), 'pack-too-large'],
    ['without questions', fileOf({ ...pack, questions: [] }), 'pack-empty'],
    ['with 500 questions', fileOf({ ...pack, questions: many(500) }), 'pack-too-many'],
    [
      'with one id twice',
      fileOf({ ...pack, questions: [...pack.questions, ...pack.questions] }),
      'pack-twice',
    ],
    ['with control characters', fileOf({ ...pack, name: 'a\u0000b' }), 'pack-control'],
    [
      'with prototype keys',
      Buffer.from(fileOf(pack).toString().replace('"about":""', '"about":"","__proto__":{"x":1}')),
      'pack-broken',
    ],
    ['in another encoding', Buffer.from(`\ufeff${fileOf(pack)}`, 'utf16le'), 'pack-broken'],
    [
      'that asks for a first placement',
      fileOf({ ...pack, questions: [{ ...pack.questions[0], kind: 'baseline' }] }),
      'pack-broken',
    ],
    ['with an id that leads elsewhere', fileOf({ ...pack, id: '../settings' }), 'pack-broken'],
    ['cut off in the middle', fileOf(pack).subarray(0, 60), 'pack-broken'],
  ])('a file %s is refused in a sentence, and nothing is kept', async (_, file, code) => {
    expect(await refused(host, 'pack.open', offered(file))).toBe(code);
    expect((await told(host, 'packs.list', {})).packs).toEqual([]);
  });

  test('a damaged set is put aside as it was and told; the others are still there', async () => {
    await told(host, 'pack.keep', { pack: pack as OwnPack });
    writeFileSync(join(root, 'packs', 'pack-own-bad.json'), '{"half');
    writeFileSync(join(root, 'packs', 'pack-own-new.json'), fileOf({}, 9));
    const expected = { packs: [pack], setAside: 1, newer: 1 };
    expect(await told(host, 'packs.list', {})).toEqual(expected);
    expect(await told(host, 'packs.list', {})).toEqual(expected);
    expect(readFileSync(join(root, 'packs', 'pack-own-bad.json.unreadable-1'), 'utf8')).toBe('{"half');
    expect(readdirSync(join(root, 'packs'))).toContain('pack-own-new.json');
  });

  test('a set is deleted from the disk, and a shipped one is never written over', async () => {
    await told(host, 'pack.keep', { pack: pack as OwnPack });
    await told(host, 'pack.delete', { id: pack.id });
    expect(readdirSync(join(root, 'packs'))).toEqual([]);
    expect(await refused(host, 'pack.delete', { id: pack.id })).toBe('pack-unknown');
    expect(await refused(host, 'pack.keep', { pack: { ...pack, id: shipped[0]?.id } })).toBe('bad-input');
  });

  test('a template brings back what was prepared, and a broken one hides no other', async () => {
    const prepared = plan({
      participants: 9,
      checklist: withState(emptyChecklist, 'hearing', 'not-needed'),
    });
    const template = { id: 'own-evening', name: 'Carers’ evening', plan: prepared };
    await told(host, 'template.keep', { template });
    mkdirSync(join(root, 'templates'), { recursive: true });
    writeFileSync(join(root, 'templates', 'template-broken.json'), 'no');
    expect(await told(host, 'templates.list', {})).toEqual({ templates: [template], setAside: 1, newer: 0 });
    await told(host, 'template.delete', { id: template.id });
    expect((await told(host, 'templates.list', {})).templates).toEqual([]);
  });

  test('the checklist is a PDF where the facilitator wanted it', async () => {
    const checklist = withState(emptyChecklist, 'light', 'ready');
    const written = await told(host, 'checklist.write', { checklist, ticket: await chosen(), beside: false });
    const pdf =
      written.by === 'download'
        ? Buffer.from(written.pdf, 'base64')
        : readFileSync(join(folder, written.name, 'power-circle-checklist.pdf'));
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  });
});

test('with a full disk a set is not kept, what was there before is, and a sentence says so', async () => {
  const root = emptyFolder();
  let full = false;
  const { realDisk } = await import('../../electron/core/disk.ts');
  const [[, start] = []] = hosts;
  if (!start) throw new Error('no host');
  const host = await start(root, {
    disk: {
      ...realDisk,
      write: async (...args) => {
        if (full) throw Object.assign(new Error('full'), { code: 'ENOSPC' });
        return realDisk.write(...args);
      },
    },
  });
  onTestFinished(() => host.close());
  await told(host, 'pack.keep', { pack: pack as OwnPack });
  full = true;
  expect(await refused(host, 'pack.keep', { pack: { ...pack, name: 'Changed' } })).toBe('not-done-full');
  expect((await told(host, 'packs.list', {})).packs).toEqual([pack]);
  expect(readdirSync(join(root, 'packs'))).toEqual(['pack-own-ward.json']);
});
