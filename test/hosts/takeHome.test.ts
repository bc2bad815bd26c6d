import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import type { SessionEvent } from '../../shared/session/events.ts';
import { emptyFolder } from './dataFolders.ts';
import { type Host, hosts } from './hosts.ts';
import { append, finishedSession, refused, told } from './sessions.ts';

const id = 'session-to-take-home';
const promised: readonly SessionEvent[] = [
  { type: 'next-steps-noted', text: 'We bring it to the team.', month: null },
  { type: 'results-promised', date: '2026-12-04' },
];

describe.each(hosts)('the sheet to take home, over the %s host', (kind, start) => {
  let root: string;
  let folder: string;
  let host: Host;
  beforeEach(async () => {
    root = emptyFolder();
    folder = emptyFolder();
    host = await start(root, kind === 'desktop' ? { chooseFolder: async () => folder } : {});
    onTestFinished(() => host.close());
    await append(host, id, await finishedSession(host, id), promised);
  });

  const chosen = async () => {
    const place = await told(host, 'export.choose', {});
    return place.by === 'folder' ? place.ticket : null;
  };

  test('is a PDF where the facilitator wanted it, and the session does not change', async () => {
    const before = await told(host, 'session.open', { id });
    const written = await told(host, 'takeHome.write', { id, ticket: await chosen(), beside: false });
    const name = 'power-circle-take-home-2026-11';
    const pdf =
      written.by === 'download'
        ? Buffer.from(written.pdf, 'base64')
        : readFileSync(join(folder, name, `${name}.pdf`));
    expect(written).toMatchObject(
      kind === 'desktop' ? { by: 'folder', name } : { by: 'download', name: `${name}.pdf` },
    );
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(await told(host, 'session.open', { id })).toEqual(before);
  });

  test('the library knows the day, and no report tells more of it than the month', async () => {
    expect(await told(host, 'library.list', {})).toMatchObject([{ id, resultsBy: '2026-12-04' }]);
    for (const report of ['anonymous', 'group'] as const) {
      const shown = await told(host, 'report.preview', { id, kind: report, region: null });
      const said = JSON.stringify(shown);
      expect(said).toContain('December 2026');
      expect(said).not.toMatch(/2026-12-04|4 December/);
    }
  });

  test('of a session that is not there is refused', async () => {
    const asked = { id: 'no-such-session', ticket: await chosen(), beside: false };
    expect(await refused(host, 'takeHome.write', asked)).toBe('unknown-session');
    expect(await refused(host, 'takeHome.write', { ...asked, id: '../../etc' })).toBe('bad-input');
  });

  test.runIf(kind === 'desktop')('never lands where nobody chose, nor on top of what is there', async () => {
    const guessed = { id, ticket: 'guessed', beside: false };
    expect(await refused(host, 'takeHome.write', guessed)).toBe('no-folder-chosen');
    const wanted = { id, ticket: await chosen(), beside: false };
    await told(host, 'takeHome.write', wanted);
    expect(await refused(host, 'takeHome.write', wanted)).toBe('folder-exists');
    await told(host, 'takeHome.write', { ...wanted, beside: true });
    expect(existsSync(join(folder, 'power-circle-take-home-2026-11-2'))).toBe(true);
    expect(readdirSync(folder)).toHaveLength(2);
  });
});
