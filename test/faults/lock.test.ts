import { once } from 'node:events';
import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lockAddress } from '../../electron/core/lock.ts';
import { emptyFolder } from '../hosts/dataFolders.ts';
import { type Child, startChild } from './processes/child.ts';

/** The socket file of macOS works on Linux too, so both ways are tried on either. */
const ways = process.platform === 'win32' ? ['win32'] : [process.platform, 'darwin'];

describe.each([...new Set(ways)])('with the lock of %s', (platform) => {
  const holder = (root: string, host: 'desktop' | 'loopback' = 'desktop'): Child =>
    startChild('holder.ts', [root, host, platform]);

  test('a second start is told who holds the folder, and the first one shows itself', async () => {
    const root = emptyFolder();
    const first = holder(root);
    expect(await first.line()).toBe('taken');
    expect(await holder(root, 'loopback').line()).toBe('held by desktop, shown');
    expect(await first.line()).toBe('asked to show itself');
    const elsewhere = emptyFolder();
    expect(await holder(elsewhere, 'loopback').line()).toBe('taken');
    expect(await holder(elsewhere).line()).toBe('held by loopback, not shown');
  });

  test('the same folder under another name is the same folder', async () => {
    const root = emptyFolder();
    const other = join(emptyFolder(), 'link');
    symlinkSync(root, other);
    expect(await holder(root).line()).toBe('taken');
    expect(await holder(other).line()).toMatch(/^held/);
  });

  test('a holder that was killed holds nothing', async () => {
    const root = emptyFolder();
    for (let times = 0; times < 3; times += 1) {
      const first = holder(root);
      expect(await first.line()).toBe('taken');
      first.process.kill('SIGKILL');
      await once(first.process, 'exit');
    }
    expect(await holder(root).line()).toBe('taken');
  });

  test('a holder that hangs still holds', async () => {
    const root = emptyFolder();
    const first = holder(root);
    await first.line();
    first.process.kill('SIGSTOP');
    expect(await holder(root).line()).toBe('held by loopback, not shown');
  });

  test('of many that start at once after a crash, exactly one gets it', async () => {
    const root = emptyFolder();
    const crashed = holder(root);
    await crashed.line();
    crashed.process.kill('SIGKILL');
    await once(crashed.process, 'exit');
    if (platform === 'darwin') expect(existsSync(await lockAddress(root, platform))).toBe(true);
    const said = await Promise.all(Array.from({ length: 6 }, () => holder(root).line()));
    expect(said.filter((line) => line === 'taken')).toHaveLength(1);
    expect(said.filter((line) => line?.startsWith('held by desktop'))).toHaveLength(5);
  });
});

test('the lock of Linux has one name in every version of Node', async () => {
  const address = await lockAddress(emptyFolder(), 'linux');
  expect([address[0], Buffer.byteLength(address)]).toEqual(['\0', 108]);
});

test('a data folder with a very long path can be locked too', async () => {
  expect(await lockAddress(emptyFolder(), 'darwin')).toMatch(/open\.sock$/);
  const deep = join(emptyFolder(), 'x'.repeat(90));
  mkdirSync(deep);
  expect(Buffer.byteLength(await lockAddress(deep, 'darwin'))).toBeLessThanOrEqual(103);
});
