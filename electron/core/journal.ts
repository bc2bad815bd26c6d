import { type FileHandle, open, readFile, rm } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import { KnownFailure } from '../../shared/dispatch.ts';
import type { SessionEvent } from '../../shared/session/events.ts';
import type { Session } from '../../shared/session/model.ts';
import { reduce, replay } from '../../shared/session/reduce.ts';
import { RefusedEvent } from '../../shared/session/refused.ts';
import { type Disk, replaceFile, writeFully } from './disk.ts';
import { diskFailure } from './diskFailure.ts';
import { asKept, formatLine, formatLines, type Line, type Reading, readLines } from './journalLine.ts';

export const readJournal = async (path: string, id: string): Promise<Reading> =>
  readLines(await readFile(path), id);

/** Name of the file under which a journal is rewritten; one that a crash left behind is never read. */
const partOf = (path: string): string => `${path}.part`;

/** Writes a journal's first line so that a crash leaves a whole one or none. */
export const createJournal = (disk: Disk, path: string, first: Line): Promise<void> =>
  replaceFile(disk, path, partOf(path), formatLine(first));

/**
 * One session's journal, opened for writing. Answers to `append` and `rewrite` mean that the bytes are on the
 * disk. Not safe for two calls at once: sessions.ts lets them in one after the other.
 */
export class Journal {
  readonly path: string;
  /** Whether a torn last line was cut when it was opened. */
  readonly wasCut: boolean;
  #disk: Disk;
  #file: FileHandle;
  #lines: Line[];
  #session: Session;
  #length: number;
  /** A failed write may have left bytes behind the last line; they go before anything else is written. */
  #untidy: boolean;

  private constructor(disk: Disk, path: string, file: FileHandle, reading: Reading, session: Session) {
    this.#disk = disk;
    this.path = path;
    this.#file = file;
    this.#lines = [...reading.lines];
    this.#session = session;
    this.#length = reading.length;
    this.#untidy = reading.torn;
    this.wasCut = reading.torn;
  }

  /** Opens a journal that `readJournal` found sound. A torn last line is cut before this returns. */
  static async open(disk: Disk, path: string, reading: Reading): Promise<Journal> {
    if (reading.problem === 'newer') throw new KnownFailure('session-newer');
    if (reading.problem || !reading.session) throw new KnownFailure('session-read-only');
    await rm(partOf(path), { force: true });
    const file = await open(path, 'r+');
    const journal = new Journal(disk, path, file, reading, reading.session);
    try {
      await journal.#tidy();
    } catch (error) {
      await file.close();
      throw error;
    }
    return journal;
  }

  get lines(): readonly Line[] {
    return this.#lines;
  }
  get session(): Session {
    return this.#session;
  }
  get seq(): number {
    return this.#lines.at(-1)?.seq ?? 0;
  }

  /**
   * Keeps an event that fits, and answers with its seq once it is on the disk. `after` is the seq that the
   * caller has seen last: the same event a second time gets the same seq, another one is out of step.
   */
  async append(event: SessionEvent, after: number, at: string): Promise<number> {
    const kept = asKept(event);
    if (after !== this.seq) return this.#seqOfRepeated(kept, after);
    const session = reduce(this.#session, kept);
    const line: Line = { seq: this.seq + 1, at, event: kept };
    await this.#write(formatLine(line));
    this.#lines.push(line);
    this.#session = session;
    return line.seq;
  }

  /**
   * Puts other lines in place of all that is there, so that what is left out is gone from the disk and not
   * only marked. The old file is replaced as a whole: a crash leaves one of the two.
   */
  async rewrite(lines: readonly Line[]): Promise<void> {
    const session = replay(lines.map((line) => line.event));
    if (!session) throw new RefusedEvent('no-session');
    const bytes = formatLines(lines);
    // Windows can't replace a file that is open.
    await this.#file.close();
    try {
      await replaceFile(this.#disk, this.path, partOf(this.path), bytes);
    } catch (error) {
      throw diskFailure(error, 'not-done-full', 'not-done');
    } finally {
      this.#file = await open(this.path, 'r+');
    }
    this.#lines = [...lines];
    this.#session = session;
    this.#length = bytes.length;
    this.#untidy = false;
  }

  close(): Promise<void> {
    return this.#file.close();
  }

  #seqOfRepeated(event: SessionEvent, after: number): number {
    const earlier = this.#lines.find((line) => line.seq === after + 1);
    if (earlier && isDeepStrictEqual(earlier.event, event)) return earlier.seq;
    throw new KnownFailure('out-of-step');
  }

  async #write(bytes: Uint8Array): Promise<void> {
    try {
      await this.#tidy();
      this.#untidy = true;
      await writeFully(this.#disk, this.#file, bytes, this.#length);
      await this.#disk.sync(this.#file);
    } catch (error) {
      // Half a line must not stay: the next one would be glued to it and both would be lost.
      await this.#tidy().catch(() => {});
      throw diskFailure(error, 'disk-full', 'cannot-write');
    }
    this.#length += bytes.length;
    this.#untidy = false;
  }

  async #tidy(): Promise<void> {
    if (!this.#untidy) return;
    await this.#file.truncate(this.#length);
    await this.#disk.sync(this.#file);
    this.#untidy = false;
  }
}
