import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeReport } from '../../electron/core/export.ts';
import { reportFiles } from '../../electron/core/reportFiles.ts';
import { buildReport } from '../../shared/report/build.ts';
import { demoSession } from '../unit/pdf/demo.ts';
import { faultyDisk } from './fullDisk.ts';

test('a disk that is full within any of the files leaves none of them', async () => {
  const model = buildReport(demoSession(), { kind: 'group', region: null, month: '2026-11' });
  const files = await reportFiles(model);
  const folder = mkdtempSync(join(tmpdir(), 'power-circle-full-'));
  const naming = { name: 'report', part: 'part', beside: false };
  try {
    let before = 0;
    for (const { name, bytes } of files) {
      const disk = faultyDisk();
      disk.room = before + Math.floor(bytes.length / 2);
      await expect(writeReport(disk, folder, files, naming), name).rejects.toMatchObject({
        code: 'folder-full',
      });
      expect(readdirSync(folder), `after ${name}`).toEqual([]);
      before += bytes.length;
    }
    await writeReport(faultyDisk(), folder, files, naming);
    expect(readdirSync(join(folder, 'report')).sort()).toEqual(files.map(({ name }) => name).sort());
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
