import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** The two steps of saving that a full or failing disk can refuse; tests pass in a disk that does. */
export type Disk = {
  readonly write: (file: FileHandle, bytes: Uint8Array, from: number, position: number) => Promise<number>;
  readonly sync: (file: FileHandle) => Promise<void>;
};

export const realDisk: Disk = {
  write: async (file, bytes, from, position) =>
    (await file.write(bytes, from, bytes.length - from, position)).bytesWritten,
  sync: (file) => file.datasync(),
};

/** Writes all of it: the system may take less than it was offered without calling that an error. */
export const writeFully = async (disk: Disk, file: FileHandle, bytes: Uint8Array, position: number) => {
  let from = 0;
  while (from < bytes.length) {
    const written = await disk.write(file, bytes, from, position + from);
    if (written <= 0) throw Object.assign(new Error('nothing was written'), { code: 'ENOSPC' });
    from += written;
  }
};

/** A rename or an unlink is only kept once its folder is. Windows has no such call and needs none. */
export const syncFolder = async (folder: string): Promise<void> => {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

/** Readable by this person alone: what people said in a session is nobody else's on this machine. */
export const privateFile = 0o600;
export const privateFolder = 0o700;

/**
 * Puts a whole file in place of what was there: after a crash there is the old one or the new one, never
 * half of either. `part` is the name it has until then; it is removed when writing fails.
 */
export const replaceFile = async (disk: Disk, path: string, part: string, bytes: Uint8Array) => {
  await mkdir(dirname(path), { recursive: true, mode: privateFolder });
  try {
    const file = await open(part, 'w', privateFile);
    try {
      await writeFully(disk, file, bytes, 0);
      await disk.sync(file);
    } finally {
      await file.close();
    }
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
  await syncFolder(dirname(path));
};
