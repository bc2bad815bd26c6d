import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { zipSync } from 'fflate';
import { KnownFailure } from '../../shared/dispatch.ts';
import type { ExportKind } from '../../shared/session/model.ts';
import { type Disk, syncFolder, writeFully } from './disk.ts';
import { diskFailure, systemCode } from './diskFailure.ts';

/** A file of a report. `text` is its content where it is text; the PDF has none. */
export type ReportFile = { readonly name: string; readonly bytes: Uint8Array; readonly text: string | null };

/** R9: what a report is called outside says which kind and which month, and nothing of the session. */
export const exportName = (kind: ExportKind, month: string): string =>
  `power-circle-${kind === 'anonymous' ? 'anonymous' : 'group-copy'}-${month}`;

export const isThere = async (path: string): Promise<boolean> => {
  try {
    await stat(path);
    return true;
  } catch {
    return false;
  }
};

export const isFolder = async (path: string): Promise<boolean> => {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
};

const freeName = async (folder: string, name: string, beside: boolean): Promise<string> => {
  if (!(await isThere(join(folder, name)))) return name;
  if (!beside) throw new KnownFailure('folder-exists');
  for (let n = 2; ; n += 1) {
    const next = `${name}-${n}`;
    if (!(await isThere(join(folder, next)))) return next;
  }
};

export const writeFile = async (disk: Disk, path: string, bytes: Uint8Array): Promise<void> => {
  const file = await open(path, 'wx');
  try {
    await writeFully(disk, file, bytes, 0);
    await disk.sync(file);
  } finally {
    await file.close();
  }
};

const wasTaken = (error: unknown): boolean =>
  ['EEXIST', 'ENOTEMPTY', 'ENOTDIR', 'EPERM'].includes(systemCode(error));

/** The new folder's name, and a way to remove again what has just been written. */
export type Written = { readonly name: string; readonly takeBack: () => Promise<void> };

/**
 * Writes the files of a report into a new folder `name` (or the next free name) inside `folder`. It appears whole or not at all: the files lie in a folder `part` beside it
 * until the last one is on the disk. Nothing that is there already is touched.
 */
export const writeReport = async (
  disk: Disk,
  folder: string,
  files: readonly ReportFile[],
  naming: { readonly name: string; readonly part: string; readonly beside: boolean },
): Promise<Written> => {
  if (!(await isFolder(folder))) throw new KnownFailure('folder-gone');
  const name = await freeName(folder, naming.name, naming.beside);
  const part = join(folder, `.${naming.name}-${naming.part}`);
  try {
    await mkdir(part);
    for (const file of files) await writeFile(disk, join(part, basename(file.name)), file.bytes);
    await rename(part, join(folder, name)).catch((error) => {
      throw wasTaken(error) ? new KnownFailure('folder-exists', { cause: error }) : error;
    });
    await syncFolder(folder);
  } catch (error) {
    await rm(part, { recursive: true, force: true });
    if (systemCode(error) === 'ENOENT') throw new KnownFailure('folder-gone', { cause: error });
    throw diskFailure(error, 'folder-full', 'folder-read-only');
  }
  const takeBack = () => rm(join(folder, name), { recursive: true, force: true });
  return { name, takeBack };
};

/** The earliest date a zip can carry, in whatever time zone: R9 lets no time of day out. */
export const noTime = new Date(1980, 0, 1);

/** One zip with the report's folder inside; the same files give the same bytes. */
export const zipReport = (name: string, files: readonly ReportFile[]): Uint8Array =>
  zipSync(Object.fromEntries(files.map((file) => [`${name}/${basename(file.name)}`, file.bytes])), {
    mtime: noTime,
    os: 0,
    level: 6,
  });
