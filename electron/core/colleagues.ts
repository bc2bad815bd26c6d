import { open } from 'node:fs/promises';
import { largestBundle } from '../../shared/collate/limits.ts';
import type { App } from '../../shared/contract.ts';
import type { Release } from '../../shared/disclosure/ledger.ts';
import { KnownFailure } from '../../shared/dispatch.ts';
import type { Session } from '../../shared/session/model.ts';
import { reduce } from '../../shared/session/reduce.ts';
import { writeBundle } from './bundleFile.ts';
import { bundleEnding, bundleFile, groupOf, groupShown, openBundles } from './bundles.ts';
import type { Disk } from './disk.ts';
import type { ImportedGroups } from './imported.ts';
import type { Ledger } from './ledger.ts';
import type { Sessions } from './sessions.ts';

export type Around = {
  readonly disk: Disk;
  readonly sessions: Sessions;
  readonly imported: ImportedGroups;
  readonly ledger: Ledger;
  readonly newTicket: () => string;
  /** Lets the facilitator choose a bundle (its path, or null); null where the browser reads the file. */
  readonly chooseBundle: (() => Promise<string | null>) | null;
  /** The folder behind a ticket of `export.choose`; null where files are downloaded. */
  readonly folderOf: ((ticket: string | null) => string) | null;
};

/** Reads no more than a bundle can have, however large the file is that was chosen. */
const readChosen = async (path: string): Promise<Uint8Array> => {
  const room = Buffer.alloc(largestBundle + 1);
  try {
    const file = await open(path, 'r');
    try {
      const { bytesRead } = await file.read(room, 0, room.length, 0);
      return room.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  } catch (error) {
    throw new KnownFailure('bundle-broken', { cause: error });
  }
};

type Calls =
  | 'bundle.preview'
  | 'bundle.write'
  | 'bundle.open'
  | 'bundle.keep'
  | 'imported.list'
  | 'imported.delete';

/** Sessions that go to colleagues and come from them. */
export const colleagueCalls = (around: Around): Pick<App, Calls> => {
  const { disk, sessions, imported, ledger, newTicket } = around;
  const isOwn = async (group: string): Promise<boolean> =>
    (await sessions.ids()).some((id) => groupOf(id) === group);
  const opened = openBundles(imported, isOwn);
  const releaseOf = async (session: Session): Promise<[Release, ReadonlySet<string>]> => [
    { kind: 'bundle', people: await ledger.peopleOf(session) },
    await ledger.goneFrom(session),
  ];

  return {
    'bundle.preview': async (wanted) => {
      const { name, content, bytes, code } = await bundleFile(sessions, wanted);
      const { session } = await sessions.read(wanted.id);
      const exposes = session && (await ledger.exposure(...(await releaseOf(session))));
      return { file: { name: `${name}${bundleEnding}`, bytes: bytes.length, text: content }, code, exposes };
    },
    'bundle.write': async ({ ticket, beside, ...wanted }) => {
      const { session, reading } = await sessions.read(wanted.id);
      if (!session || reading.problem) throw new KnownFailure('session-read-only');
      if (session.practice) throw new KnownFailure('practice-session');
      // A bundle is as detailed as a group copy, and is remembered as one.
      const event = { type: 'session-exported', kind: 'group' } as const;
      reduce(session, event);
      const { name, bytes } = await bundleFile(sessions, wanted);
      await ledger.prepare();
      // R13: remembered on the disk before it leaves, and forgotten again if it then does not.
      const remembered = await ledger.release(...(await releaseOf(session)));
      try {
        if (!around.folderOf) {
          const zip = Buffer.from(bytes).toString('base64');
          const seq = await sessions.exported(wanted.id, event);
          return { by: 'download', name: `${name}${bundleEnding}`, zip, seq };
        }
        const naming = { name, beside, part: newTicket() };
        const written = await writeBundle(disk, around.folderOf(ticket), bytes, naming);
        const seq = await sessions.exported(wanted.id, event).catch(async (error) => {
          await written.takeBack();
          throw error;
        });
        return { by: 'folder', name: written.name, seq };
      } catch (error) {
        await remembered.takeBack();
        throw error;
      }
    },
    'bundle.open': async ({ file }) => {
      const path = file === null ? await around.chooseBundle?.() : null;
      if (file === null && !path) return { by: 'cancelled' };
      const bytes = path ? await readChosen(path) : Buffer.from(file ?? '', 'base64');
      const ticket = newTicket();
      return { by: 'opened', ticket, group: await opened.open(bytes, ticket) };
    },
    'bundle.keep': ({ ticket }) => opened.keep(ticket),
    'imported.list': async () => (await imported.list()).map(groupShown),
    'imported.delete': async ({ digest }) => {
      await imported.remove(digest);
      return {};
    },
  };
};
