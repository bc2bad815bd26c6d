import { open } from 'node:fs/promises';
import type { App } from '../../shared/contract.ts';
import { KnownFailure } from '../../shared/dispatch.ts';
import { baseline } from '../../shared/questions/baseline.ts';
import { checkQuestion } from '../../shared/questions/check.ts';
import type { Hint } from '../../shared/questions/hint.ts';
import { packEnding, packLimits } from '../../shared/questions/packLimits.ts';
import { packs as shipped } from '../../shared/questions/packs.ts';
import type { Pack, Question } from '../../shared/questions/question.ts';
import { asTaken, clashesOf } from '../../shared/questions/taking.ts';
import { writeOneFile } from './bundleFile.ts';
import type { Disk } from './disk.ts';
import { packFileName, packFileOf, readPackFile } from './packFile.ts';
import { shelfIn } from './shelf.ts';

type Around = {
  readonly root: string;
  readonly disk: Disk;
  readonly newTicket: () => string;
  /** Lets the facilitator choose a set (its path, or null); null where the browser reads the file. */
  readonly choosePack: (() => Promise<string | null>) | null;
  /** The folder behind a ticket of `export.choose`; null where files are downloaded. */
  readonly folderOf: ((ticket: string | null) => string) | null;
};

type Calls =
  | 'packs.list'
  | 'pack.keep'
  | 'pack.delete'
  | 'questions.check'
  | 'pack.write'
  | 'pack.open'
  | 'pack.take';

/** The newest few: nobody has more than one open, and a forgotten one takes no memory for long. */
const openAtOnce = 4;

/** Reads no more than a set can have, however large the file is that was chosen. */
const readChosen = async (path: string): Promise<Uint8Array> => {
  const room = Buffer.alloc(packLimits.file + 1);
  try {
    const file = await open(path, 'r');
    try {
      const { bytesRead } = await file.read(room, 0, room.length, 0);
      return room.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  } catch (error) {
    throw new KnownFailure('pack-broken', { cause: error });
  }
};

/** Sets of questions that people made, in `<data>/packs/pack-<id>.json`. */
export const packCallsIn = ({ root, disk, newTicket, choosePack, folderOf }: Around): Pick<App, Calls> => {
  const shelf = shelfIn<Pack>(root, disk, {
    folder: 'packs',
    prefix: 'pack',
    read: readPackFile,
    idOf: ({ id }) => id,
    write: packFileOf,
    newer: 'pack-newer',
    unknown: 'pack-unknown',
  });
  const opened = new Map<string, Pack>();

  // The first placement is in every session, so its id must mean the same everywhere.
  const ofSession: Pack = { id: 'baseline', name: '', about: '', questions: [baseline] };
  const known = async (): Promise<readonly Pack[]> => [ofSession, ...shipped, ...(await shelf.list()).items];
  const newId = () => newTicket().toLowerCase().slice(0, 32);

  const check = async (questions: readonly Question[]): Promise<readonly (readonly Hint[])[]> => {
    // The words and rules are fetched when somebody writes a question, not at every start.
    const { readingAge } = await import('./readingAge.ts');
    return questions.map((question) => checkQuestion(question, readingAge));
  };

  return {
    'packs.list': async () => {
      const { items, ...aside } = await shelf.list();
      return { packs: [...items].sort((a, b) => a.name.localeCompare(b.name, 'en')), ...aside };
    },
    'pack.keep': async ({ pack }) => {
      // A shipped set is never written over: a changed copy has an id of its own.
      if ([ofSession, ...shipped].some(({ id }) => id === pack.id)) throw new KnownFailure('bad-input');
      await shelf.keep(pack);
      return {};
    },
    'pack.delete': async ({ id }) => {
      await shelf.remove(id);
      return {};
    },
    'questions.check': ({ questions }) => check(questions),
    'pack.write': async ({ id, ticket, beside }) => {
      const pack = (await known()).find((each) => each.id === id && each !== ofSession);
      if (!pack) throw new KnownFailure('pack-unknown');
      const name = packFileName(pack);
      const bytes = packFileOf(pack);
      if (!folderOf)
        return {
          by: 'download',
          name: `${name}${packEnding}`,
          json: Buffer.from(bytes).toString('base64'),
        };
      const naming = { name, beside, part: newTicket(), ending: packEnding };
      const written = await writeOneFile(disk, folderOf(ticket), bytes, naming);
      return { by: 'folder', name: written.name };
    },
    'pack.open': async ({ file }) => {
      const path = file === null ? await choosePack?.() : null;
      if (file === null && !path) return { by: 'cancelled' };
      const pack = readPackFile(path ? await readChosen(path) : Buffer.from(file ?? '', 'base64'));
      const here = (await known()).find(({ id }) => id === pack.id);
      const ticket = newTicket();
      opened.set(ticket, pack);
      for (const old of [...opened.keys()].slice(0, -openAtOnce)) opened.delete(old);
      return {
        by: 'opened',
        ticket,
        pack: pack,
        hints: await check(pack.questions),
        here: here ? { name: here.name, same: JSON.stringify(here) === JSON.stringify(pack) } : null,
        clashes: clashesOf(pack, await known()),
      };
    },
    'pack.take': async ({ ticket }) => {
      const pack = opened.get(ticket);
      if (!pack) throw new KnownFailure('pack-gone');
      const taken = asTaken(pack, await known(), newId);
      await shelf.keep(taken);
      opened.delete(ticket);
      return taken;
    },
  };
};
