import { createHash } from 'node:crypto';
import { inflateRawSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { largestBundle } from '../../shared/collate/limits.ts';
import { KnownFailure } from '../../shared/dispatch.ts';
import { noTime } from './export.ts';

/** The two files of a bundle, and no others. */
const contentName = 'bundle.json';
const sumsName = 'SHA256SUMS';

/** Sizes that a bundle may have. The largest real one (40 questions, every quote full) stays far below. */
export const bundleLimits = {
  /** Of the file as it arrives. */
  file: largestBundle,
  /** Of what is inside, unpacked. */
  content: 4 * 1024 * 1024,
  sums: 256,
  /** Unpacked to packed. A report full of zeros reaches about 60; a zip bomb starts at 1,000. */
  ratio: 200,
} as const;

export const digestOf = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** A bundle as a file: its content and the hash of it. The same content gives the same bytes. */
export const packBundle = (content: Uint8Array): Uint8Array =>
  zipSync(
    {
      [contentName]: content,
      [sumsName]: new TextEncoder().encode(`${digestOf(content)}  ${contentName}\n`),
    },
    { mtime: noTime, os: 0, level: 9 },
  );

export type Unpacked = { readonly content: Uint8Array; readonly digest: string };

/**
 * The content of a bundle whose hash is right. Throws KnownFailure: `bundle-too-large`, `bundle-broken` (no
 * whole zip with just our two files), `bundle-changed` (the hash is another).
 */
export const unpackBundle = (file: Uint8Array): Unpacked => {
  if (file.length > bundleLimits.file) throw new KnownFailure('bundle-too-large');
  const entries = entriesOf(Buffer.from(file.buffer, file.byteOffset, file.byteLength));
  const content = inflated(entries.get(contentName), bundleLimits.content);
  const sums = inflated(entries.get(sumsName), bundleLimits.sums).toString('latin1');
  const digest = digestOf(content);
  if (sums !== `${digest}  ${contentName}\n`) throw new KnownFailure('bundle-changed');
  return { content, digest };
};

type Entry = { readonly method: number; readonly packed: Buffer; readonly size: number };

const broken = (): never => {
  throw new KnownFailure('bundle-broken');
};

const signature = { end: 0x06054b50, entry: 0x02014b50, local: 0x04034b50 } as const;
const endLength = 22;

/**
 * The entries of a zip as we write it: nothing before, between or behind them, no comment, no encryption, no
 * zip64, and only the two names that we know. A path such as `../../settings.json` is no name of ours, and
 * nothing is ever written under a name that comes out of a file.
 */
const entriesOf = (zip: Buffer): ReadonlyMap<string, Entry> => {
  const end = zip.length - endLength;
  if (end < 0 || zip.readUInt32LE(end) !== signature.end || zip.readUInt16LE(end + 20) !== 0) return broken();
  const count = zip.readUInt16LE(end + 10);
  const directory = zip.readUInt32LE(end + 16);
  if (count !== 2 || zip.readUInt16LE(end + 8) !== count) return broken();
  if (directory + zip.readUInt32LE(end + 12) !== end) return broken();

  const entries = new Map<string, Entry>();
  let [at, from] = [directory, 0];
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > end || zip.readUInt32LE(at) !== signature.entry) return broken();
    const nameLength = zip.readUInt16LE(at + 28);
    const extra = zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
    const name = zip.toString('latin1', at + 46, at + 46 + nameLength);
    if (name !== contentName && name !== sumsName) return broken();
    if (entries.has(name) || zip.readUInt32LE(at + 42) !== from) return broken();
    const [packedSize, size] = [zip.readUInt32LE(at + 20), zip.readUInt32LE(at + 24)];
    const start = startOf(zip, from, name);
    if (start + packedSize > directory) return broken();
    const method = zip.readUInt16LE(at + 10);
    // Bit 0: encrypted; bit 3: the sizes come later. We write neither.
    if ((zip.readUInt16LE(at + 8) & 0b1001) !== 0 || (method !== 0 && method !== 8)) return broken();
    entries.set(name, { method, size, packed: zip.subarray(start, start + packedSize) });
    from = start + packedSize;
    at += 46 + nameLength + extra;
  }
  return at === end && from === directory ? entries : broken();
};

/** Where an entry's bytes begin; its own header has to say the same name as the directory. */
const startOf = (zip: Buffer, at: number, name: string): number => {
  if (at + 30 > zip.length || zip.readUInt32LE(at) !== signature.local) return broken();
  const nameLength = zip.readUInt16LE(at + 26);
  if (zip.toString('latin1', at + 30, at + 30 + nameLength) !== name) return broken();
  return at + 30 + nameLength + zip.readUInt16LE(at + 28);
};

/**
 * Unpacks piece by piece and stops at the limit, so that a bomb never fills the memory, whatever size it says
 * that it has.
 */
const inflated = (entry: Entry | undefined, limit: number): Buffer => {
  if (!entry) return broken();
  const { method, packed, size } = entry;
  if (size > limit || size > packed.length * bundleLimits.ratio) throw new KnownFailure('bundle-too-large');
  if (method === 0) return packed.length === size ? Buffer.from(packed) : broken();
  try {
    const unpacked = inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
    return unpacked.length === size ? unpacked : broken();
  } catch (error) {
    if (error instanceof RangeError) throw new KnownFailure('bundle-too-large', { cause: error });
    throw error instanceof KnownFailure ? error : new KnownFailure('bundle-broken', { cause: error });
  }
};
