import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { emptyFolder } from './dataFolders.ts';
import { type Host, hosts } from './hosts.ts';
import { refused, told } from './sessions.ts';

describe.each(hosts)('the kit on paper, over the %s host', (kind, start) => {
  let root: string;
  let folder: string;
  let host: Host;
  beforeEach(async () => {
    root = emptyFolder();
    folder = emptyFolder();
    host = await start(root, kind === 'desktop' ? { chooseFolder: async () => folder } : {});
    onTestFinished(() => host.close());
  });

  const chosen = async () => {
    const place = await told(host, 'export.choose', {});
    return place.by === 'folder' ? place.ticket : null;
  };

  test('is a PDF where the facilitator wanted it, and leaves nothing in the data folder', async () => {
    const before = readdirSync(root);
    const written = await told(host, 'kit.write', { paper: 'a3', ticket: await chosen(), beside: false });
    const name = written.by === 'download' ? 'power-circle-kit-a3.pdf' : 'power-circle-kit-a3';
    expect(written).toMatchObject({ by: kind === 'desktop' ? 'folder' : 'download', name });
    const pdf =
      written.by === 'download'
        ? Buffer.from(written.pdf, 'base64')
        : readFileSync(join(folder, name, `${name}.pdf`));
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(readdirSync(root)).toEqual(before);
  });

  test('comes on A4 and A3 and on nothing else', async () => {
    expect(await refused(host, 'kit.write', { paper: 'letter', ticket: null, beside: false })).toBe(
      'bad-input',
    );
  });

  test.runIf(kind === 'desktop')('never lands where nobody chose, nor on top of what is there', async () => {
    expect(await refused(host, 'kit.write', { paper: 'a4', ticket: 'guessed', beside: false })).toBe(
      'no-folder-chosen',
    );
    const wanted = { paper: 'a4', ticket: await chosen(), beside: false } as const;
    await told(host, 'kit.write', wanted);
    expect(await refused(host, 'kit.write', wanted)).toBe('folder-exists');
    expect(await told(host, 'kit.write', { ...wanted, beside: true })).toEqual({
      by: 'folder',
      name: 'power-circle-kit-a4-2',
    });
    expect(existsSync(join(folder, 'power-circle-kit-a4-2', 'power-circle-kit-a4.pdf'))).toBe(true);
  });
});
