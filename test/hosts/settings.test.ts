import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { firstSettings } from '../../shared/display/settings.ts';
import { emptyFolder } from './dataFolders.ts';
import { type Host, hosts } from './hosts.ts';
import { told } from './sessions.ts';

const first = firstSettings;
const settingsFiles = (root: string) => readdirSync(root).filter((name) => name.startsWith('settings'));

describe.each(hosts)('settings of the %s host', (_, start) => {
  const startOn = async (root: string): Promise<Host> => {
    const host = await start(root);
    onTestFinished(() => host.close());
    return host;
  };

  test.each([
    ['half a file', '{"textSize": 1'],
    ['no object', '"settings"'],
    ['a list', '[]'],
    ['nothing', ''],
    ['zeros', '\0\0\0\0'],
    ['a size nobody can read', '{"textSize": 7}'],
    ['a theme nobody has drawn', '{"theme": "neon"}'],
  ])('%s is kept under another name, told once, and the first settings are used', async (_what, text) => {
    const root = emptyFolder();
    writeFileSync(join(root, 'settings.json'), text);
    const host = await startOn(root);
    expect(await told(host, 'app.hello', {})).toMatchObject({
      settings: first,
      notices: [{ code: 'settings-set-aside' }],
    });
    expect(readFileSync(join(root, 'settings-unreadable-1.json'), 'utf8')).toBe(text);
    await told(host, 'settings.change', { showWords: false });
    const again = await told(await startOn(root), 'app.hello', {});
    expect(again).toMatchObject({ settings: { ...first, showWords: false }, notices: [] });
  });

  test('a second broken file does not replace the first one that was kept', async () => {
    const root = emptyFolder();
    writeFileSync(join(root, 'settings.json'), 'first');
    await startOn(root);
    writeFileSync(join(root, 'settings.json'), 'second');
    await startOn(root);
    expect(readFileSync(join(root, 'settings-unreadable-1.json'), 'utf8')).toBe('first');
    expect(readFileSync(join(root, 'settings-unreadable-2.json'), 'utf8')).toBe('second');
  });

  test('a setting of a newer Power Circle stays in the file', async () => {
    const root = emptyFolder();
    writeFileSync(join(root, 'settings.json'), '{"textSize": 200, "vault.open": true}');
    const host = await startOn(root);
    expect(await told(host, 'settings.change', { showWords: false })).toEqual({
      ...firstSettings,
      textSize: 200,
      showWords: false,
    });
    expect(JSON.parse(readFileSync(join(root, 'settings.json'), 'utf8'))).toEqual({
      textSize: 200,
      'vault.open': true,
      showWords: false,
    });
  });

  test.skipIf(process.platform === 'win32')('nobody else on the machine can read them', async () => {
    const root = emptyFolder();
    const host = await startOn(root);
    expect(settingsFiles(root)).toEqual([]);
    await told(host, 'settings.change', { textSize: 120 });
    expect(settingsFiles(root)).toEqual(['settings.json']);
    expect(statSync(join(root, 'settings.json')).mode & 0o777).toBe(0o600);
  });
});
