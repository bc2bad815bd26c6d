import { createHmac } from 'node:crypto';
import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { partsOf } from '../../shared/analysis/counted.ts';
import {
  type Counted,
  differenceOf,
  type Exposure,
  exposureOf,
  type Release,
} from '../../shared/disclosure/ledger.ts';
import { KnownFailure } from '../../shared/dispatch.ts';
import type { Session } from '../../shared/session/model.ts';
import { type Disk, privateFile, replaceFile, syncFolder, writeFully } from './disk.ts';
import { diskFailure, isMissing } from './diskFailure.ts';
import { formatRelease, type LedgerReading, readReleases } from './ledgerLine.ts';
import { oneAtATime } from './oneAtATime.ts';

const isSame = (a: readonly Counted[], b: readonly Counted[]): boolean =>
  a.length === b.length && differenceOf(a, b).length === 0;

export type Ledger = ReturnType<typeof ledgerIn>;

/** Puts a line back that was written for a report which then did not leave. */
export type Remembered = { readonly takeBack: () => Promise<void> };

/**
 * R13: what left, over which people: `releases.jsonl` in the data folder, one line a release, on the disk before
 * the report is. It holds keyed hashes and no content, and outlives the sessions: a deleted session's report is
 * still out there. Whoever has the key but not the session can't try answers out, because the session's random
 * id goes into every hash and is gone with it. `newKey` gives a word that nobody can guess.
 */
export const ledgerIn = (root: string, disk: Disk, newKey: () => string) => {
  const inTurn = oneAtATime();
  const path = join(root, 'releases.jsonl');
  const keyPath = join(root, 'releases.key');

  const read = async (): Promise<LedgerReading> => {
    const bytes = await readFile(path).catch((error) => {
      if (isMissing(error)) return new Uint8Array();
      throw error;
    });
    const reading = readReleases(bytes);
    if (!reading) throw new KnownFailure('ledger-unreadable');
    return reading;
  };

  const keptKey = async (): Promise<string | null> => {
    const kept = await readFile(keyPath, 'utf8').catch((error) => {
      if (isMissing(error)) return '';
      throw error;
    });
    return kept === '' ? null : kept;
  };

  /** Before the first release there is nothing to compare with, and a preview writes nothing. */
  const key = async (): Promise<string> => {
    const kept = await keptKey();
    // Without its key an old ledger would match nobody and let everything out.
    if (kept === null && (await read()).releases.length > 0) throw new KnownFailure('ledger-unreadable');
    return kept ?? '';
  };

  const makeKey = async (): Promise<void> => {
    if ((await keptKey()) !== null) return;
    await key();
    const fresh = newKey() + newKey();
    try {
      await replaceFile(disk, keyPath, `${keyPath}.part`, new TextEncoder().encode(fresh));
    } catch (error) {
      throw diskFailure(error, 'not-done-full', 'not-done');
    }
  };

  const hashed = (secret: string, ...parts: readonly string[]): string =>
    createHmac('sha256', secret).update(JSON.stringify(parts)).digest('base64url').slice(0, 22);

  const write = async (release: Release): Promise<Remembered> => {
    const { length } = await read();
    const bytes = formatRelease(release);
    const cutTo = async (end: number): Promise<void> => {
      const file = await open(path, 'r+');
      try {
        await file.truncate(end);
        await disk.sync(file);
      } finally {
        await file.close();
      }
    };
    try {
      const file = await open(path, 'a', privateFile);
      await file.close();
      await syncFolder(root);
      // A torn last line goes first, or the new one would be glued to it.
      await cutTo(length);
      const line = await open(path, 'r+');
      try {
        await writeFully(disk, line, bytes, length);
        await disk.sync(line);
      } finally {
        await line.close();
      }
    } catch (error) {
      await cutTo(length).catch(() => {});
      throw diskFailure(error, 'not-done-full', 'not-done');
    }
    const takeBack = () =>
      inTurn('ledger', async () => {
        // Only while it is still the last one: anything after it would go too.
        const now = await read();
        if (now.length === length + bytes.length) await cutTo(length);
      });
    return { takeBack };
  };

  /** Who is counted in a report of this session, as hashes. */
  const peopleOf = async (session: Session): Promise<readonly Counted[]> => {
    const secret = await key();
    return partsOf(session).map(({ participant, gave }) => ({
      who: hashed(secret, 'who', session.id, participant),
      what: hashed(secret, 'what', session.id, participant, gave),
    }));
  };

  /** These participants of a session, as hashes. */
  const hashesOf = async (
    session: Session,
    participants: readonly string[],
  ): Promise<ReadonlySet<string>> => {
    const secret = await key();
    return new Set(participants.map((id) => hashed(secret, 'who', session.id, id)));
  };

  /** People of this session who asked for everything to be removed, as hashes. */
  const goneFrom = (session: Session): Promise<ReadonlySet<string>> =>
    hashesOf(
      session,
      session.participants.filter(({ here }) => here === 'withdrawn').map(({ id }) => id),
    );

  /** People of a colleague's group: nobody knows who gave what, so any change of the group changes them all. */
  const peopleSent = async (group: string, digest: string, answered: number): Promise<readonly Counted[]> => {
    const secret = await key();
    return Array.from({ length: answered }, (_, i) => ({
      who: hashed(secret, 'sent', group, `${i}`),
      what: hashed(secret, 'sent', group, digest, `${i}`),
    }));
  };

  return {
    /** Makes the key of the hashes, once. Before anything is written that has them in it. */
    prepare: () => inTurn('ledger', makeKey),
    peopleSent: (group: string, digest: string, answered: number) =>
      inTurn('ledger', () => peopleSent(group, digest, answered)),
    peopleOf: (session: Session) => inTurn('ledger', () => peopleOf(session)),
    goneFrom: (session: Session) => inTurn('ledger', () => goneFrom(session)),
    releases: (): Promise<readonly Release[]> => inTurn('ledger', async () => (await read()).releases),
    /** What this release would let somebody work out, beside all that left before. */
    exposure: (release: Release, gone: ReadonlySet<string>): Promise<Exposure | null> =>
      inTurn('ledger', async () => exposureOf(release, (await read()).releases, gone)),
    /** Kinds of things that left with one of these participants in them, each kind once. */
    leftWith: (session: Session, participants: readonly string[]): Promise<Release['kind'][]> =>
      inTurn('ledger', async () => {
        const who = await hashesOf(session, participants);
        const { releases } = await read();
        const left = releases.filter(({ people }) => people.some((each) => who.has(each.who)));
        return [...new Set(left.map(({ kind }) => kind))].sort();
      }),
    /** Checks once more and remembers, on the disk, before anything leaves. Throws KnownFailure with the reason. */
    release: (release: Release, gone: ReadonlySet<string>): Promise<Remembered> =>
      inTurn('ledger', async () => {
        const { releases } = await read();
        const exposure = exposureOf(release, releases, gone);
        if (exposure?.refused)
          throw new KnownFailure(
            exposure.why === 'withdrawal' ? 'released-before-withdrawal' : 'release-would-expose',
          );
        // The same people with the same answers again: nothing new to remember.
        const isThere = releases.some(
          ({ kind, people }) => kind === release.kind && isSame(people, release.people),
        );
        return isThere ? { takeBack: async () => {} } : write(release);
      }),
  };
};
