import { scrypt, timingSafeEqual } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { type Disk, replaceFile } from './disk.ts';
import { diskFailure } from './diskFailure.ts';

const derive = promisify(scrypt) as (pin: string, salt: string, length: number) => Promise<Buffer>;
const length = 32;

const kept = z.strictObject({ v: z.literal(1), salt: z.string(), hash: z.base64() });
type Kept = z.infer<typeof kept>;

/**
 * The facilitator's PIN, in a file of its own that this person alone can read; as a scrypt hash with a salt, though
 * so few digits hold nobody back who has the file. It keeps participants out of the screens, not thieves.
 */
export const pinIn = (root: string, disk: Disk, newSalt: () => string) => {
  const path = join(root, 'pin.json');
  const read = async (): Promise<Kept | null> => {
    try {
      return kept.parse(JSON.parse(await readFile(path, 'utf8')));
    } catch {
      return null;
    }
  };
  return {
    isSet: async (): Promise<boolean> => (await read()) !== null,
    set: async (pin: string | null): Promise<void> => {
      try {
        if (pin === null) return await rm(path, { force: true });
        const salt = newSalt();
        const hash = (await derive(pin, salt, length)).toString('base64');
        const bytes = Buffer.from(JSON.stringify({ v: 1, salt, hash } satisfies Kept));
        await replaceFile(disk, path, `${path}.part`, bytes);
      } catch (error) {
        throw diskFailure(error, 'not-done-full', 'not-done');
      }
    },
    isRight: async (pin: string): Promise<boolean> => {
      const now = await read();
      // A PIN file that was taken away while somebody had the device must not open anything.
      if (!now) return false;
      return timingSafeEqual(await derive(pin, now.salt, length), Buffer.from(now.hash, 'base64'));
    },
  };
};

export type Pin = ReturnType<typeof pinIn>;
