import { eventSchema, lineSchema, type SessionEvent } from '../../shared/session/events.ts';
import type { Session } from '../../shared/session/model.ts';
import { reduce } from '../../shared/session/reduce.ts';

/** One line of a journal: what happened, as which step, in which minute. */
export type Line = { readonly seq: number; readonly at: string; readonly event: SessionEvent };

/** What a journal's bytes say, as far as they can be understood. */
export type Reading = {
  readonly lines: readonly Line[];
  /** The session after those lines; null when not even the first can be read. */
  readonly session: Session | null;
  /** Bytes that those lines take. */
  readonly length: number;
  /** The last line has no end: power went while it was written, and nobody was told that it is saved. */
  readonly torn: boolean;
  readonly problem: 'garbage' | 'newer' | null;
};

const newline = 0x0a;
const version = 1;

/** The minute (UTC), and nothing finer, is what the journal keeps of the clock. */
export const minuteOf = (now: Date): string => `${now.toISOString().slice(0, 16)}Z`;

/**
 * The minute for a line behind `last`: a clock that was set back in the middle of a session stands still until it
 * has caught up, so that no line is older than the one before it.
 */
export const minuteAfter = (last: Line | undefined, now: Date): string => {
  const at = minuteOf(now);
  // Written as they are, minutes sort as text.
  return last && last.at > at ? last.at : at;
};

export const formatLine = (line: Line): Uint8Array =>
  new TextEncoder().encode(`${JSON.stringify({ v: version, seq: line.seq, at: line.at, ...line.event })}\n`);

export const formatLines = (lines: readonly Line[]): Uint8Array => Buffer.concat(lines.map(formatLine));

/** An event as it will be read back (−0 becomes 0), so that the live session and its replay are the same. */
export const asKept = (event: SessionEvent): SessionEvent =>
  eventSchema.parse(JSON.parse(JSON.stringify(event)));

const isNewer = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  'v' in value &&
  Number.isInteger(value.v) &&
  Number(value.v) > version;

/** Broken UTF-8 is damage: read leniently it would come back as other words than somebody agreed to. */
const strictText = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

const parseLine = (bytes: Uint8Array): Line | 'garbage' | 'newer' => {
  try {
    const value: unknown = JSON.parse(strictText.decode(bytes));
    if (isNewer(value)) return 'newer';
    if (typeof value !== 'object' || value === null) return 'garbage';
    const { v, seq, at, ...event } = value as Record<string, unknown>;
    const envelope = lineSchema.parse({ v, seq, at });
    return { seq: envelope.seq, at: envelope.at, event: eventSchema.parse(event) };
  } catch {
    return 'garbage';
  }
};

/**
 * Reads lines until the end, or until one that can't be understood or does not follow from those before it:
 * everything from there on is left unread, because a later move can't be trusted without the earlier ones.
 * `id` is the session that the journal's folder is named after.
 */
export const readLines = (bytes: Uint8Array, id: string): Reading => {
  const lines: Line[] = [];
  let session: Session | null = null;
  let from = 0;
  const reading = (problem: Reading['problem'], torn: boolean): Reading => ({
    lines,
    session,
    length: from,
    torn,
    problem,
  });
  while (from < bytes.length) {
    const end = bytes.indexOf(newline, from);
    if (end === -1) return reading(lines.length === 0 ? 'garbage' : null, true);
    const line = parseLine(bytes.subarray(from, end));
    if (typeof line === 'string') return reading(line, false);
    if (line.seq <= (lines.at(-1)?.seq ?? 0)) return reading('garbage', false);
    if (line.event.type === 'session-created' && line.event.id !== id) return reading('garbage', false);
    try {
      session = reduce(session, line.event);
    } catch {
      return reading('garbage', false);
    }
    lines.push(line);
    from = end + 1;
  }
  return reading(lines.length === 0 ? 'garbage' : null, false);
};
