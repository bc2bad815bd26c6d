import { mkdir, readdir, rm, rmdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { KnownFailure } from '../../shared/dispatch.ts';
import { isOver } from '../../shared/rights/days.ts';
import type { Stand } from '../../shared/room/calls.ts';
import type { OpenSession, Summary } from '../../shared/session/calls.ts';
import type { EventOf, SessionEvent } from '../../shared/session/events.ts';
import { participantOf, type Session } from '../../shared/session/model.ts';
import { RefusedEvent } from '../../shared/session/refused.ts';
import { type Disk, privateFolder, syncFolder } from './disk.ts';
import { diskFailure, isMissing } from './diskFailure.ts';
import { type Forgetting, withoutForgotten, withoutParked } from './forget.ts';
import { createJournal, Journal, readJournal } from './journal.ts';
import { asKept, type Line, minuteAfter, minuteOf, type Reading } from './journalLine.ts';
import { oneAtATime } from './oneAtATime.ts';
import { type FinishedSession, finishedOf, monthOf, openedAs, summaryOf } from './summary.ts';

/** Written by the core alone: a page that appended these would mark what has not been done. */
const coreAlone = new Set<SessionEvent['type']>([
  'session-created',
  'participant-withdrew',
  'session-exported',
]);

const atATime = 16;

const isSessionName = (name: string): boolean => /^[a-z0-9][a-z0-9-]{7,63}$/.test(name);

export type Sessions = ReturnType<typeof sessionsIn>;

/**
 * The sessions of a data folder. `now` is the clock; `disk` writes for the journals; `onChanged` hears how a session
 * stands after each change.
 */
export const sessionsIn = (
  root: string,
  now: () => Date,
  disk: Disk,
  onChanged: (stand: Stand) => void = () => {},
) => {
  const inTurn = oneAtATime();
  const journals = new Map<string, Journal>();
  const rewrites = new Map<string, number>();
  const rewritesOf = (id: string): number => rewrites.get(id) ?? 0;
  const all = join(root, 'sessions');
  const folderOf = (id: string): string => join(all, id);
  // A plan may have been made by a wrong clock; month and keep-until date count from the right one.
  const minuteFor = ({ session, lines }: Journal): string =>
    session.status === 'draft' ? minuteOf(now()) : minuteAfter(lines.at(-1), now());
  const pathOf = (id: string): string => join(folderOf(id), 'journal.jsonl');

  const read = async (id: string): Promise<Reading> => {
    try {
      return await readJournal(pathOf(id), id);
    } catch (error) {
      if (isMissing(error)) throw new KnownFailure('unknown-session');
      throw error;
    }
  };

  const close = async (id: string): Promise<void> => {
    const journal = journals.get(id);
    journals.delete(id);
    await journal?.close().catch(() => {});
  };

  const journalOf = async (id: string): Promise<Journal> => {
    const open = journals.get(id);
    if (open) return open;
    const journal = await Journal.open(disk, pathOf(id), await read(id)).catch((error) => {
      throw diskFailure(error, 'disk-full', 'cannot-write');
    });
    journals.set(id, journal);
    return journal;
  };

  const opened = async (id: string): Promise<OpenSession> => {
    const isOpen = journals.has(id);
    const reading = isOpen ? null : await read(id);
    if (reading?.problem === 'newer') throw new KnownFailure('session-newer');
    if (reading?.problem) {
      const shown = openedAs(id, reading.lines, null);
      return { ...shown, readOnly: true, notices: [{ code: 'read-only-garbage' }] };
    }
    const journal = await journalOf(id);
    // Told once: whoever opens it again in this run has seen it.
    return openedAs(id, journal.lines, !isOpen && journal.wasCut ? 'line-cut' : null, rewritesOf(id));
  };

  const create = async (event: EventOf<'session-created'>): Promise<OpenSession> => {
    const { id } = event;
    const earlier = await read(id).catch((error) => {
      if (error instanceof KnownFailure && error.code === 'unknown-session') return null;
      // A journal that can't be read now must not be taken for one that isn't there: it would be replaced.
      throw error;
    });
    if (earlier) {
      // A double press or a retry is answered with the session that the first one made.
      if (isDeepStrictEqual(earlier.lines[0]?.event, asKept(event))) return opened(id);
      throw new KnownFailure('session-exists');
    }
    try {
      await mkdir(folderOf(id), { recursive: true, mode: privateFolder });
      await createJournal(disk, pathOf(id), { seq: 1, at: minuteOf(now()), event });
      await syncFolder(all);
      await syncFolder(root);
    } catch (error) {
      throw diskFailure(error, 'not-done-full', 'not-done');
    }
    onChanged({ id, seq: 1, rewrites: rewritesOf(id) });
    return opened(id);
  };

  const append = async (id: string, event: SessionEvent, after: number): Promise<number> => {
    const journal = await journalOf(id);
    const seq = await journal.append(event, after, minuteFor(journal));
    onChanged({ id, seq: journal.seq, rewrites: rewritesOf(id) });
    return seq;
  };

  const rewritten = async (id: string, journal: Journal, lines: readonly Line[]): Promise<OpenSession> => {
    try {
      await journal.rewrite(lines);
    } catch (error) {
      // What is on the disk now is read again before anything is added to it.
      await close(id);
      throw error;
    }
    rewrites.set(id, rewritesOf(id) + 1);
    onChanged({ id, seq: journal.seq, rewrites: rewritesOf(id) });
    return opened(id);
  };

  const forget = async (id: string, asked: Forgetting): Promise<OpenSession> => {
    const journal = await journalOf(id);
    const participant = participantOf(journal.session, asked.participant);
    if (!participant) throw new RefusedEvent('unknown-participant');
    if (participant.here === 'withdrawn') return opened(id);
    const lines = withoutForgotten(journal.lines, asked, minuteFor(journal));
    if (asked.what !== 'everything' && lines.length === journal.lines.length) return opened(id);
    return rewritten(id, journal, lines);
  };

  const forgetParked = async (id: string, thing: string): Promise<OpenSession> => {
    const journal = await journalOf(id);
    // Also one that was only marked as taken away, by an earlier edition: its words are still in the journal.
    const isThere = journal.lines.some(({ event }) => event.type === 'thing-parked' && event.id === thing);
    if (!isThere) return opened(id);
    return rewritten(id, journal, withoutParked(journal.lines, thing, minuteFor(journal)));
  };

  const removeFiles = async (id: string): Promise<void> => {
    if (!(await exists(folderOf(id)))) throw new KnownFailure('unknown-session');
    await close(id);
    try {
      await rm(`${pathOf(id)}.part`, { force: true });
      await rm(pathOf(id), { force: true });
      await syncFolder(folderOf(id));
      // A file that isn't ours stays, and then so does the folder around it.
      await rmdir(folderOf(id)).catch(() => {});
      onChanged({ id, seq: null, rewrites: rewritesOf(id) });
      await syncFolder(all);
    } catch (error) {
      throw diskFailure(error, 'not-done-full', 'not-done');
    }
  };

  type Listed = {
    readonly stamp: string;
    readonly summary: Omit<Summary, 'isDue'>;
    readonly finished: ReturnType<typeof finishedOf>;
    readonly changed: string;
    readonly touched: number;
  };
  // A hundred full sessions take half a second to read; those that did not change are not read again.
  const summaries = new Map<string, Listed>();

  const listed = async (id: string): Promise<Listed | null> => {
    const file = await stat(pathOf(id)).catch(() => null);
    if (!file) return null;
    const stamp = `${file.ino} ${file.size} ${file.mtimeMs}`;
    const known = summaries.get(id);
    if (known?.stamp === stamp) return known;
    // One session that can't be read must never hide the others.
    const reading = await read(id).catch((): Reading => unreadable);
    const changed = reading.lines.at(-1)?.at ?? file.mtime.toISOString();
    const found = {
      stamp,
      summary: summaryOf(id, reading, file.mtime),
      finished: finishedOf(reading),
      changed,
      touched: file.mtimeMs,
    };
    summaries.set(id, found);
    return found;
  };

  /** The latest first. A few journals at a time: thousands of them at once would fill the memory. */
  const everyListed = async (): Promise<Listed[]> => {
    const names = (await readdir(all).catch(() => [])).filter(isSessionName);
    const found: Listed[] = [];
    for (let from = 0; from < names.length; from += atATime) {
      const some = await Promise.all(names.slice(from, from + atATime).map(listed));
      found.push(...some.filter((each) => each !== null));
    }
    return found.sort((a, b) => b.changed.localeCompare(a.changed) || b.touched - a.touched);
  };

  return {
    /** Every session that has a folder, read or not. */
    ids: async (): Promise<string[]> => (await readdir(all).catch(() => [])).filter(isSessionName),
    list: async (): Promise<Summary[]> => {
      const today = now().toISOString().slice(0, 10);
      return (await everyListed()).map(({ summary }) => ({
        ...summary,
        isDue: isOver(summary.keepUntil, today),
      }));
    },
    /** Sessions that can be put together with others: finished, sound and no practice. */
    finished: async (): Promise<FinishedSession[]> =>
      (await everyListed()).flatMap(({ summary, finished }) =>
        finished ? [{ id: summary.id, title: summary.title, month: summary.month, ...finished }] : [],
      ),
    open: (id: string): Promise<OpenSession> => inTurn(id, () => opened(id)),
    create: (event: EventOf<'session-created'>): Promise<OpenSession> =>
      inTurn(event.id, () => create(event)),
    append: (id: string, event: SessionEvent, after: number): Promise<number> =>
      inTurn(id, async () => {
        if (coreAlone.has(event.type)) throw new KnownFailure('bad-input');
        return append(id, event, after);
      }),
    forget: (id: string, asked: Forgetting): Promise<OpenSession> => inTurn(id, () => forget(id, asked)),
    forgetParked: (id: string, thing: string): Promise<OpenSession> =>
      inTurn(id, () => forgetParked(id, thing)),
    remove: (id: string): Promise<void> => inTurn(id, () => removeFiles(id)),
    /** The session as it is on disk, for reading; null where nothing of it can be read. */
    read: (id: string): Promise<{ session: Session | null; month: string; reading: Reading }> =>
      inTurn(id, async () => {
        const reading = await read(id);
        if (reading.problem === 'newer') throw new KnownFailure('session-newer');
        return { session: reading.session, month: monthOf(reading.lines), reading };
      }),
    /** Remembers that a report left. `seq` of the line is the answer. */
    exported: (id: string, event: EventOf<'session-exported'>): Promise<number> =>
      inTurn(id, async () => append(id, event, (await journalOf(id)).seq)),
    closeAll: async (): Promise<void> => {
      await Promise.all([...journals.keys()].map((id) => inTurn(id, () => close(id))));
    },
  };
};

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

const unreadable: Reading = { lines: [], session: null, length: 0, torn: false, problem: 'garbage' };
