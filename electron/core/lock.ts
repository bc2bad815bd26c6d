import { createHash } from 'node:crypto';
import { mkdir, rm, rmdir, stat } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { systemCode } from './diskFailure.ts';

/**
 * One writer for a data folder, whichever host it is: two writers lost 267 of 600 keys.
 *
 * The lock is a listening socket and not a file with a process id in it. The system takes a socket away
 * together with its process, so that nothing is left to clean up after kill -9, and no other process that got
 * the same id later can look like the holder. It also carries the question "are you there? then show
 * yourself", which is how a second start brings the first one to the front.
 * - Linux: a name in the abstract namespace, which has no file at all.
 * - Windows: a named pipe; likewise.
 * - macOS and others: a socket file. It outlives its process, but nobody answers there any more; it is taken
 *   behind a fence (a folder), because of two starters that find it dead only one may remove and make it.
 */
export type Holder = { readonly host: 'desktop' | 'loopback'; readonly shown: boolean };
export type Lock = { readonly held: false; readonly release: () => Promise<void> };
export type Held = { readonly held: true; readonly by: Holder };

/** A path of a socket may have 103 bytes on macOS, 107 elsewhere. */
const longestPath = 103;
/**
 * An abstract name has 108 bytes, its first is zero. Node 20 fills a shorter one up with zeros and Node 24 does
 * not: two hosts on different versions once held one folder at the same time. A full name is the same in both.
 */
const abstractName = (name: string): string => `\0${name.padEnd(107, '-')}`;
const takeOverWithin = 5_000;

/** What identifies a folder, however its path is written: device and inode, or on Windows the path itself. */
const folderKey = async (root: string, platform: NodeJS.Platform): Promise<string> => {
  const { dev, ino } = await stat(root, { bigint: true });
  const what = platform === 'win32' ? root.toLowerCase() : `${dev}:${ino}`;
  return createHash('sha256').update(what).digest('hex').slice(0, 32);
};

export const lockAddress = async (root: string, platform = process.platform): Promise<string> => {
  if (platform === 'linux') return abstractName(`power-circle-${await folderKey(root, platform)}`);
  if (platform === 'win32') return `\\\\.\\pipe\\power-circle-${await folderKey(root, platform)}`;
  const inside = join(root, 'open.sock');
  if (Buffer.byteLength(inside) <= longestPath) return inside;
  return join(tmpdir(), `power-circle-${await folderKey(root, platform)}.sock`);
};

const outlivesItsProcess = (address: string): boolean =>
  !address.startsWith('\0') && !address.startsWith('\\\\');

const listen = (address: string, answer: () => Holder): Promise<Server | null> =>
  new Promise((resolve, reject) => {
    const server = createServer((socket) => {
      socket.on('error', () => {});
      socket.end(JSON.stringify(answer()));
    });
    server.once('error', (error) => {
      if (systemCode(error) === 'EADDRINUSE') resolve(null);
      else reject(error);
    });
    server.listen({ path: address, exclusive: true }, () => resolve(server));
  });

const readHolder = (said: string): Holder => {
  try {
    const value: unknown = JSON.parse(said);
    const fields = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
    return { host: fields.host === 'desktop' ? 'desktop' : 'loopback', shown: fields.shown === true };
  } catch {
    // Somebody listens there, so the folder is held, whoever it is.
    return { host: 'loopback', shown: false };
  }
};

/** Asks whoever listens to show itself; null when nobody is there any more. */
const askHolder = (address: string): Promise<Holder | null> =>
  new Promise((resolve) => {
    let said = '';
    const socket = connect({ path: address });
    socket.setEncoding('utf8');
    socket.setTimeout(2_000, () => socket.destroy());
    socket.on('data', (text) => {
      said += text;
    });
    let reached = false;
    socket.once('connect', () => {
      reached = true;
    });
    socket.on('error', () => {});
    socket.once('close', () => resolve(reached ? readHolder(said) : null));
  });

/**
 * Takes a socket file, which may be left over from a process that died. Between the file's making and the moment
 * that somebody answers there, a live one looks dead; so it is asked, removed and made behind a fence, by one
 * starter at a time. Null where another is at it, or has it.
 */
const listenBehindFence = async (address: string, answer: () => Holder): Promise<Server | null> => {
  const fence = `${address}.taking`;
  const ours = await mkdir(fence).then(
    () => stat(fence),
    () => null,
  );
  if (!ours) {
    const since = await stat(fence).then(
      (found) => found.mtimeMs,
      () => null,
    );
    // Whoever put the fence up is long gone.
    if (since !== null && Date.now() - since > takeOverWithin) await rmdir(fence).catch(() => {});
    return null;
  }
  const stillOurs = () =>
    stat(fence).then(
      (found) => found.ino === ours.ino,
      () => false,
    );
  try {
    if ((await askHolder(address)) !== null || !(await stillOurs())) return null;
    await rm(address, { force: true });
    return await listen(address, answer);
  } finally {
    if (await stillOurs()) await rmdir(fence).catch(() => {});
  }
};

/**
 * Takes the data folder for this process, or says who holds it. `show` is called in the holder when somebody
 * else starts; it answers whether a window came to the front.
 */
export const takeFolder = async (
  root: string,
  host: Holder['host'],
  show: () => boolean,
  platform = process.platform,
): Promise<Lock | Held> => {
  const address = await lockAddress(root, platform);
  // Somebody may ask as soon as the socket listens, before there is anything that could be shown.
  let isHeld = false;
  const answer = (): Holder => ({ host, shown: isHeld && show() });
  for (let tries = 0; tries < 100; tries += 1) {
    const take = outlivesItsProcess(address) ? listenBehindFence : listen;
    const server = await take(address, answer);
    // The lock alone keeps no process alive.
    server?.unref();
    if (server) {
      isHeld = true;
      return { held: false, release: () => closed(server) };
    }
    const by = await askHolder(address);
    if (by) return { held: true, by };
    await wait(50);
  }
  return { held: true, by: { host: 'loopback', shown: false } };
};

const closed = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
  });
