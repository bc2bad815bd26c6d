import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import type { ElectronApplication } from '@playwright/test';
import type { Report } from '../e2e/reports.ts';

type Chosen = {
  /** The folder or file that the person picks; null when they press Cancel. */
  readonly folder: string | null;
  /** Somebody takes the folder away (a memory stick) before anything is written. */
  readonly vanishes?: boolean;
};

/** The system's folder dialog can't be pressed from here. It alone is replaced; all else is the app's own. */
export const answerDialog = (electron: ElectronApplication, chosen: Chosen): Promise<void> =>
  electron.evaluate(({ dialog }, { folder, vanishes }) => {
    const { rmSync } = process.getBuiltinModule('node:fs');
    dialog.showOpenDialog = async () => {
      if (folder && vanishes) rmSync(folder, { recursive: true });
      return { canceled: folder === null, filePaths: folder === null ? [] : [folder] };
    };
  }, chosen);

/** A report as it lies on the disk. */
export const readReport = async (folder: string): Promise<Report> => {
  const files = (await readdir(folder)).sort();
  const textOf = (name: string) => readFile(join(folder, name), 'utf8');
  const bytes = await Promise.all(files.map((name) => readFile(join(folder, name), 'latin1')));
  const pdf = join(folder, 'report.pdf');
  return {
    ...{ name: basename(folder), files, bytes: bytes.join('\n') },
    ...{ csv: await textOf('report.csv'), json: await textOf('report.json') },
    readme: await textOf('README.txt'),
    pdf: (await promisify(execFile)('pdftotext', ['-layout', '-enc', 'UTF-8', pdf, '-'])).stdout,
  };
};

export const beginningOf = async (file: string): Promise<string> =>
  (await readFile(file)).subarray(0, 5).toString('latin1');
