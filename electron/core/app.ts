import type { App, CallOutput } from '../../shared/contract.ts';
import { KnownFailure } from '../../shared/dispatch.ts';
import { forAnotherDay } from '../../shared/prepare/checklist.ts';
import type { News, Stand } from '../../shared/room/calls.ts';
import { planSchema } from '../../shared/session/events.ts';
import type { Notice } from '../../shared/session/notice.ts';
import { reduce } from '../../shared/session/reduce.ts';
import { takeHomeSheet } from '../../shared/takeHome/sheet.ts';
import { translateIn } from '../../shared/text/translateIn.ts';
import { collationCalls } from './collations.ts';
import { colleagueCalls } from './colleagues.ts';
import { createDeviceLock } from './deviceLock.ts';
import { type Disk, realDisk } from './disk.ts';
import { exportName, type ReportFile, writeReport, zipReport } from './export.ts';
import { importedIn } from './imported.ts';
import { ledgerIn } from './ledger.ts';
import { packCallsIn } from './packs.ts';
import { pinIn } from './pin.ts';
import { receiptsIn } from './receipts.ts';
import { removalCalls } from './removals.ts';
import { liveReport, reportOf } from './reports.ts';
import { createRoom, type RoomPatience } from './room.ts';
import { sessionsIn } from './sessions.ts';
import type { SettingsStore } from './settings.ts';
import { templateCallsIn } from './templates.ts';

/** Everything that the core needs from outside; it reads no clock and rolls no dice by itself. */
export type Effects = {
  /** The data folder. */
  readonly root: string;
  readonly now: () => Date;
  /** A fresh word that nobody can guess, of letters and digits. */
  readonly newTicket: () => string;
  readonly host: 'desktop' | 'loopback';
  readonly version: string;
  readonly settings: SettingsStore;
  /** Lets the facilitator choose a folder (its path, or null). Without one, reports are downloaded. */
  readonly chooseFolder: (() => Promise<string | null>) | null;
  /** Lets the facilitator choose a colleague's bundle. Without it, the browser reads the file. */
  readonly chooseBundle?: (() => Promise<string | null>) | null;
  /** Opens the room's window, or lets one more page in as the room's. */
  readonly openRoom?: () => Promise<CallOutput<'room.open'>>;
  readonly roomPatience?: RoomPatience;
  /** Hears when a participant gets the device behind a PIN, and when the facilitator has it back. */
  readonly onLocked?: (locked: boolean) => void;
  /** Lets the facilitator choose a colleague's set of questions. Without it, the browser reads the file. */
  readonly choosePack?: (() => Promise<string | null>) | null;
  /** Tests pass in a disk that fails. */
  readonly disk?: Disk;
};

export type RunningApp = {
  readonly app: App;
  /** Answers calls that wait for news, so that a host can stop. */
  readonly letGo: () => void;
  readonly close: () => Promise<void>;
};

export const createApp = (effects: Effects): RunningApp => {
  const disk = effects.disk ?? realDisk;
  const stands = new Map<string, Stand>();
  const sessions = sessionsIn(effects.root, effects.now, disk, (stand) => {
    stands.set(stand.id, stand);
    room.told();
  });
  const ledger = ledgerIn(effects.root, disk, effects.newTicket);
  const imported = importedIn(effects.root, disk);
  const room = createRoom(sessions, effects.roomPatience);
  const pin = pinIn(effects.root, disk, effects.newTicket);
  const lock = createDeviceLock(pin, sessions, effects.now, effects.onLocked, room.told);
  const folders = new Map<string, string>();
  let untold: Notice[] = effects.settings.setAside ? [{ code: 'settings-set-aside' }] : [];

  const folderOf = (ticket: string | null): string => {
    const folder = folders.get(ticket ?? '');
    if (folder === undefined) throw new KnownFailure('no-folder-chosen');
    return folder;
  };

  /** What is printed speaks the computer's language, as the page does. */
  const spoken = () => translateIn(effects.settings.read().language);

  const news = async (page: string): Promise<News> => {
    const now = await lock.state();
    // Whoever has the device hears of their own session alone.
    const heard = [...stands.values()].filter(({ id }) => !now.locked || now.locked.session === id);
    return { sessions: heard, lock: now, others: room.hasOthers(page) };
  };

  const writeInto = async (
    ticket: string | null,
    files: readonly ReportFile[],
    naming: { name: string; beside: boolean },
  ) => {
    return writeReport(disk, folderOf(ticket), files, { ...naming, part: effects.newTicket() });
  };

  const savePdf = async (name: string, bytes: Uint8Array, ticket: string | null, beside: boolean) => {
    const file = { name: `${name}.pdf`, bytes, text: null };
    if (!effects.chooseFolder)
      return { by: 'download' as const, name: file.name, pdf: Buffer.from(bytes).toString('base64') };
    const written = await writeInto(ticket, [file], { name, beside });
    return { by: 'folder' as const, name: written.name };
  };

  const app: App = {
    'app.hello': async (_, view) => {
      const { version, host } = effects;
      const about = { version, host, settings: effects.settings.read(), view };
      // What is to be told is told to the facilitator, and the wall learns nothing of a session.
      if (view === 'room') return { ...about, lock: { pin: false, locked: null, changes: 0 }, notices: [] };
      const notices = untold;
      untold = [];
      return { ...about, lock: await lock.state(), notices };
    },
    'settings.change': (values) => effects.settings.change(values),

    'library.list': () => sessions.list(),

    'session.create': ({ id, practice, plan }) =>
      sessions.create({ type: 'session-created', id, practice, plan }),
    'session.open': ({ id }) => sessions.open(id),
    'session.append': async ({ id, after, event }) => ({ seq: await sessions.append(id, event, after) }),
    'session.copy': async ({ id, as }) => {
      if (as === id) throw new KnownFailure('session-exists');
      const { session } = await sessions.read(id);
      if (!session) throw new KnownFailure('session-read-only');
      const { practice } = session;
      const copied = planSchema.parse(session.plan);
      const plan = { ...copied, checklist: forAnotherDay(copied.checklist) };
      return sessions.create({ type: 'session-created', id: as, practice, plan });
    },
    ...removalCalls({
      sessions,
      ledger,
      receipts: receiptsIn(effects.root, disk),
      now: effects.now,
      onRemoved: () => room.clearBoards(),
    }),

    'words.mark': async ({ text }) => {
      // The word lists are unpacked when somebody writes for the first time, not at every start.
      const { findIdentifying } = await import('../../shared/words/detector.ts');
      return findIdentifying(text);
    },

    'report.live': ({ id }) => liveReport(sessions, id, effects.settings.read().language),
    'report.preview': async (wanted) => {
      const { model, files, exposes } = await reportOf(sessions, ledger, wanted);
      const shown = files.map(({ name, bytes, text }) => ({ name, bytes: bytes.length, text }));
      return { model, files: shown, exposes };
    },
    'export.choose': async () => {
      if (!effects.chooseFolder) return { by: 'download' };
      const folder = await effects.chooseFolder();
      if (folder === null) return { by: 'cancelled' };
      const ticket = effects.newTicket();
      folders.set(ticket, folder);
      // The page shows which folder it is, and never learns where it lies.
      return { by: 'folder', ticket, name: folder.split(/[/\\]/).findLast((part) => part !== '') ?? folder };
    },
    'export.write': async ({ ticket, beside, ...wanted }) => {
      const { session, reading } = await sessions.read(wanted.id);
      if (!session || reading.problem) throw new KnownFailure('session-read-only');
      if (session.practice) throw new KnownFailure('practice-session');
      const event = { type: 'session-exported', kind: wanted.kind } as const;
      // Refuses a session that has not begun before anything is written.
      reduce(session, event);
      await ledger.prepare();
      const { model, files, month, release, gone } = await reportOf(sessions, ledger, wanted);
      if (model.withheld) throw new KnownFailure(model.withheld.code);
      const name = exportName(wanted.kind, month);
      // R13: remembered on the disk before anything leaves, and forgotten again if it then does not.
      const remembered = await ledger.release(release, gone);
      try {
        if (!effects.chooseFolder) {
          const zip = Buffer.from(zipReport(name, files)).toString('base64');
          const seq = await sessions.exported(wanted.id, event);
          return { by: 'download', name: `${name}.zip`, zip, seq };
        }
        const written = await writeInto(ticket, files, { name, beside });
        const seq = await sessions.exported(wanted.id, event).catch(async (error) => {
          // No report leaves without the session remembering that it did.
          await written.takeBack();
          throw error;
        });
        return { by: 'folder', name: written.name, seq };
      } catch (error) {
        await remembered.takeBack();
        throw error;
      }
    },
    'kit.write': async ({ paper, ticket, beside }) => {
      const { kitPdf } = await import('./pdf/kit.ts');
      return savePdf(`power-circle-kit-${paper}`, await kitPdf(paper, await spoken()), ticket, beside);
    },

    'takeHome.write': async ({ id, language, ticket, beside }) => {
      const { session, month } = await sessions.read(id);
      if (!session) throw new KnownFailure('session-read-only');
      const { takeHomePdf } = await import('./pdf/takeHome.ts');
      const sheet = takeHomeSheet(
        language ? await translateIn(language) : await spoken(),
        session.nextSteps,
        session.plan.guide.contacts,
      );
      return savePdf(`power-circle-take-home-${month}`, await takeHomePdf(sheet, month), ticket, beside);
    },

    'checklist.write': async ({ checklist, ticket, beside }) => {
      const { checklistPdf } = await import('./pdf/checklist.ts');
      const bytes = await checklistPdf(checklist, await spoken());
      const name = 'power-circle-checklist';
      if (!effects.chooseFolder)
        return { by: 'download', name: `${name}.pdf`, pdf: Buffer.from(bytes).toString('base64') };
      const written = await writeInto(ticket, [{ name: `${name}.pdf`, bytes, text: null }], { name, beside });
      return { by: 'folder', name: written.name };
    },

    ...templateCallsIn(effects.root, disk),
    ...packCallsIn({
      root: effects.root,
      disk,
      newTicket: effects.newTicket,
      choosePack: effects.choosePack ?? null,
      folderOf: effects.chooseFolder ? folderOf : null,
    }),
    ...collationCalls({
      sessions,
      imported,
      ledger,
      writeInto: effects.chooseFolder ? writeInto : null,
    }),
    ...colleagueCalls({
      disk,
      sessions,
      imported,
      ledger,
      newTicket: effects.newTicket,
      chooseBundle: effects.chooseBundle ?? null,
      folderOf: effects.chooseFolder ? folderOf : null,
    }),

    'room.look': async (asked, view) => {
      const now = await room.look(asked, view);
      return { ...now, news: view === 'room' ? null : await news(asked.page) };
    },
    'room.show': async (asked) => ({ ...(await room.show(asked)), news: await news(asked.page) }),
    'room.open': async () => {
      if (!effects.openRoom) throw new KnownFailure('no-room-window');
      return effects.openRoom();
    },
    ...lock.calls,
  };
  const close = async (): Promise<void> => {
    room.close();
    await sessions.closeAll();
  };
  return { app: lock.over(app), letGo: room.close, close };
};
