import { readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { KnownFailure } from '../../shared/dispatch.ts';
import type { ErrorCode } from '../../shared/errors.ts';
import { type Disk, replaceFile, syncFolder } from './disk.ts';
import { diskFailure, isMissing } from './diskFailure.ts';
import { oneAtATime } from './oneAtATime.ts';

export type OnShelf<T> = { readonly items: readonly T[]; readonly setAside: number; readonly newer: number };

type Kind<T> = {
  /** Folder within the data folder, and the beginning of every file's name: "con.json" is no file on Windows. */
  readonly folder: string;
  readonly prefix: string;
  /** Reads a file's content. Throws KnownFailure with `newer` for one of a newer Power Circle. */
  readonly read: (bytes: Uint8Array) => T;
  readonly idOf: (item: T) => string;
  readonly write: (item: T) => Uint8Array;
  readonly newer: ErrorCode;
  readonly unknown: ErrorCode;
};

export type Shelf<T> = ReturnType<typeof shelfIn<T>>;

/**
 * Small things that people made, one file each, so that a damaged one never hides the others: it is put aside under
 * another name and told, and nothing in it is changed. Files are replaced whole or not at all.
 */
export const shelfIn = <T>(root: string, disk: Disk, kind: Kind<T>) => {
  const folder = join(root, kind.folder);
  const named = new RegExp(`^${kind.prefix}-([a-z0-9][a-z0-9-]{0,63})\\.json$`);
  const asideName = new RegExp(`^${kind.prefix}-.*\\.unreadable-\\d+$`);
  const pathOf = (id: string): string => join(folder, `${kind.prefix}-${id}.json`);
  const inTurn = oneAtATime();

  /** The item, or why there is none: damaged files are moved, newer ones left. */
  const readOne = async (name: string, id: string): Promise<T | 'newer' | 'damaged'> => {
    // A file that can't be fetched now may be sound: it is told of and stays where it is.
    const bytes = await readFile(join(folder, name)).catch(() => null);
    if (!bytes) return 'damaged';
    try {
      const item = kind.read(bytes);
      if (kind.idOf(item) === id) return item;
    } catch (error) {
      if (error instanceof KnownFailure && error.code === kind.newer) return 'newer';
    }
    await putAside(name);
    return 'damaged';
  };

  const putAside = async (name: string): Promise<void> => {
    const taken = new Set(await readdir(folder));
    let n = 1;
    while (taken.has(`${name}.unreadable-${n}`)) n += 1;
    // Where it can't be moved it stays, and is told of all the same.
    await rename(join(folder, name), join(folder, `${name}.unreadable-${n}`)).catch(() => {});
  };

  const list = async (): Promise<OnShelf<T>> => {
    const names = await readdir(folder).catch((error): string[] => {
      if (isMissing(error)) return [];
      throw diskFailure(error, 'not-done-full', 'not-done');
    });
    let setAside = names.filter((name) => asideName.test(name)).length;
    let newer = 0;
    const items: T[] = [];
    for (const name of names.sort()) {
      const id = named.exec(name)?.[1];
      if (id === undefined) continue;
      const found = await readOne(name, id);
      if (found === 'newer') newer += 1;
      else if (found === 'damaged') setAside += 1;
      else items.push(found);
    }
    return { items, setAside, newer };
  };

  return {
    list: () => inTurn(folder, list),
    /** Throws KnownFailure `not-done-full` or `not-done`; what was there before is there still. */
    keep: (item: T): Promise<void> =>
      inTurn(folder, async () => {
        const path = pathOf(kind.idOf(item));
        try {
          await replaceFile(disk, path, `${path}.part`, kind.write(item));
        } catch (error) {
          throw diskFailure(error, 'not-done-full', 'not-done');
        }
      }),
    remove: (id: string): Promise<void> =>
      inTurn(folder, async () => {
        try {
          await rm(pathOf(id));
          await syncFolder(folder);
        } catch (error) {
          if (isMissing(error)) throw new KnownFailure(kind.unknown);
          throw diskFailure(error, 'not-done-full', 'not-done');
        }
      }),
  };
};
