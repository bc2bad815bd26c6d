import { z } from 'zod';
import type { Release } from '../../shared/disclosure/ledger.ts';

/** One line of the ledger: hashes of who was counted and with what, and nothing else. */
const hash = z.string().regex(/^[A-Za-z0-9_-]{22}$/);
const lineSchema = z.strictObject({
  v: z.literal(1),
  kind: z.enum(['anonymous', 'group', 'bundle']),
  people: z.array(z.tuple([hash, hash])),
});

export const formatRelease = ({ kind, people }: Release): Uint8Array =>
  new TextEncoder().encode(
    `${JSON.stringify({ v: 1, kind, people: people.map(({ who, what }) => [who, what]) })}\n`,
  );

export type LedgerReading = {
  readonly releases: readonly Release[];
  /** Bytes of the lines that are whole. */
  readonly length: number;
  /** The last line has no end: nothing left under it, because files are written after their line. */
  readonly torn: boolean;
};

/** All releases of a ledger, or null when a whole line can't be understood: then nobody knows what left. */
export const readReleases = (bytes: Uint8Array): LedgerReading | null => {
  const end = bytes.lastIndexOf(0x0a) + 1;
  const text = new TextDecoder('utf-8', { fatal: false }).decode(bytes.subarray(0, end));
  const releases: Release[] = [];
  for (const line of text.split('\n').slice(0, -1)) {
    const parsed = lineSchema.safeParse(jsonOf(line));
    if (!parsed.success) return null;
    const { kind, people } = parsed.data;
    releases.push({ kind, people: people.map(([who, what]) => ({ who, what })) });
  }
  return { releases, length: end, torn: end < bytes.length };
};

const jsonOf = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
};
