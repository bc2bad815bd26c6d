import { type Disk, realDisk } from '../../electron/core/disk.ts';

const failure = (code: string): Error => Object.assign(new Error(`${code}: a test's disk`), { code });

export type FaultyDisk = Disk & {
  /** Room left, in bytes: what does not fit is written up to there, and then refused. */
  room: number;
  /** Refuses with this code instead of writing, or instead of syncing. */
  write: Disk['write'];
  failsToWrite: string | null;
  failsToSync: string | null;
};

/** A real disk that can be filled and broken by hand. */
export const faultyDisk = (): FaultyDisk => {
  const disk: FaultyDisk = {
    room: Number.POSITIVE_INFINITY,
    failsToWrite: null,
    failsToSync: null,
    write: async (file, bytes, from, position) => {
      if (disk.failsToWrite) throw failure(disk.failsToWrite);
      if (disk.room <= 0) throw failure('ENOSPC');
      const fits = bytes.subarray(0, Math.min(bytes.length, from + disk.room));
      const written = await realDisk.write(file, fits, from, position);
      disk.room -= written;
      return written;
    },
    sync: async (file) => {
      if (disk.failsToSync) throw failure(disk.failsToSync);
      await realDisk.sync(file);
    },
  };
  return disk;
};
