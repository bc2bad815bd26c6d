import { access, constants, mkdir, open, rm } from 'node:fs/promises';
import { isAbsolute, join, resolve } from 'node:path';
import { type Disk, privateFolder, writeFully } from './core/disk.ts';

type Surroundings = {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
};

const ours = 'Power Circle';

/** Where both hosts keep sessions unless told otherwise: the person's own folder, on this machine alone. */
const usualFolder = ({ platform, env, home }: Surroundings): string => {
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', ours);
  // Not the roaming folder: sessions would travel to a server.
  if (platform === 'win32') return join(env.LOCALAPPDATA ?? join(home, 'AppData', 'Local'), ours);
  const shared = env.XDG_DATA_HOME;
  return join(shared && isAbsolute(shared) ? shared : join(home, '.local', 'share'), 'power-circle');
};

/** `--data DIR` or `--data=DIR`, else POWER_CIRCLE_DATA, else the usual folder. */
export const dataFolder = (args: readonly string[], around: Surroundings): string => {
  const at = args.indexOf('--data');
  const named = args.find((each) => each.startsWith('--data='))?.slice('--data='.length);
  const chosen = named ?? (at === -1 ? undefined : args[at + 1]) ?? around.env.POWER_CIRCLE_DATA;
  return chosen ? resolve(chosen) : usualFolder(around);
};

/** Makes the folder and writes a few bytes into it, so that a person learns before a session and not after. */
export const isWritable = async (root: string, disk: Disk): Promise<boolean> => {
  const probe = join(root, '.writable');
  try {
    await mkdir(join(root, 'sessions'), { recursive: true, mode: privateFolder });
    await access(join(root, 'sessions'), constants.W_OK | constants.X_OK);
    const file = await open(probe, 'w', 0o600);
    try {
      await writeFully(disk, file, new Uint8Array([10]), 0);
      await disk.sync(file);
    } finally {
      await file.close();
    }
    return true;
  } catch {
    return false;
  } finally {
    await rm(probe, { force: true }).catch(() => {});
  }
};
