import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { KnownFailure } from '../../shared/dispatch.ts';
import { bundleEnding } from './bundles.ts';
import { type Disk, syncFolder } from './disk.ts';
import { diskFailure, systemCode } from './diskFailure.ts';
import { isFolder, isThere, type Written, writeFile } from './export.ts';

type Naming = { readonly name: string; readonly part: string; readonly beside: boolean };

const freeName = async (folder: string, stem: string, ending: string, beside: boolean): Promise<string> => {
  for (let n = 1; ; n += 1) {
    const name = `${stem}${n === 1 ? '' : `-${n}`}${ending}`;
    if (!(await isThere(join(folder, name)))) return name;
    if (!beside) throw new KnownFailure('folder-exists');
  }
};

/** Writes one file into `folder`: whole or not at all, and never in place of another. */
export const writeOneFile = async (
  disk: Disk,
  folder: string,
  bytes: Uint8Array,
  naming: Naming & { readonly ending: string },
): Promise<Written> => {
  if (!(await isFolder(folder))) throw new KnownFailure('folder-gone');
  const name = await freeName(folder, naming.name, naming.ending, naming.beside);
  const part = join(folder, `.${naming.name}-${naming.part}`);
  try {
    await writeFile(disk, part, bytes);
    await rename(part, join(folder, name));
    await syncFolder(folder);
  } catch (error) {
    await rm(part, { force: true });
    if (systemCode(error) === 'ENOENT') throw new KnownFailure('folder-gone', { cause: error });
    throw diskFailure(error, 'folder-full', 'folder-read-only');
  }
  return { name, takeBack: () => rm(join(folder, name), { force: true }) };
};

export const writeBundle = (
  disk: Disk,
  folder: string,
  bytes: Uint8Array,
  naming: Naming,
): Promise<Written> => writeOneFile(disk, folder, bytes, { ...naming, ending: bundleEnding });
