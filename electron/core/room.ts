import type { CallInput } from '../../shared/contract.ts';
import { KnownFailure } from '../../shared/dispatch.ts';
import { type Role, roles } from '../../shared/exercise/kit.ts';
import type { RoomNow as Shown } from '../../shared/room/calls.ts';
import type { RoomBoard, RoomScene, ShownScene } from '../../shared/room/scene.ts';
import { type View, views } from '../../shared/room/views.ts';
import type { Answer, Session } from '../../shared/session/model.ts';
import { boardsTogether, readinessOf } from '../../shared/session/together.ts';

/** Milliseconds: how long a look waits for news, and how long nobody may look before they count as gone. */
export type RoomPatience = { readonly look: number; readonly gone: number };
export const roomPatience: RoomPatience = { look: 8_000, gone: 4_000 };

/** What both views see; what the facilitator's windows did is added where the lock is known. */
type RoomNow = Omit<Shown, 'news'>;

type Sessions = { readonly read: (id: string) => Promise<{ readonly session: Session | null }> };

const quiet: ShownScene = { show: 'quiet' };

const boardOf = ({ design, board: { figures } }: Answer): RoomBoard => ({
  design: design.id,
  figures: roles.flatMap((role: Role) => {
    const standing = figures[role];
    return standing.at === 'table' ? [{ role, x: standing.place.x, y: standing.place.y }] : [];
  }),
});

/**
 * What the room sees, kept in memory alone. Boards are added here, from the journal, when the group chose to look
 * at them together and everybody is ready: until then no placement can reach the room, whatever a page asks for.
 */
export const createRoom = (sessions: Sessions, patience: RoomPatience = roomPatience) => {
  // Apart, so that the wall can't even tell how often somebody's move was saved.
  const version: Record<View, number> = { facilitator: 0, room: 0 };
  let scene: ShownScene = quiet;
  let closed = false;
  const waiting: Record<View, Set<() => void>> = { facilitator: new Set(), room: new Set() };
  const looking: Record<View, number> = { facilitator: 0, room: 0 };
  const leaving: Partial<Record<View, NodeJS.Timeout>> = {};
  let watched = false;
  /** The facilitator's pages, each with what will forget it once it looks no more. */
  const pages = new Map<string, NodeJS.Timeout | null>();
  const pageComes = (page: string): void => {
    clearTimeout(pages.get(page) ?? undefined);
    pages.set(page, null);
  };
  const pageGoes = (page: string): void => {
    clearTimeout(pages.get(page) ?? undefined);
    pages.set(page, setTimeout(() => pages.delete(page), patience.gone).unref());
  };

  const now = (view: View): RoomNow => ({ version: version[view], scene, watched });
  const wakeAll = (view: View): void => {
    for (const wake of [...waiting[view]]) wake();
  };
  const changedFor = (view: View): void => {
    version[view] += 1;
    wakeAll(view);
  };
  const changed = (): void => views.forEach(changedFor);
  const show = (next: ShownScene): RoomNow => {
    scene = next;
    changed();
    return now('facilitator');
  };

  /** Without the facilitator's page nobody answers for what hangs on the wall. */
  const left = (view: View): void => {
    if (view === 'facilitator') {
      if (scene.show !== 'quiet') show(quiet);
      return;
    }
    watched = false;
    changed();
  };
  const comes = (view: View): void => {
    clearTimeout(leaving[view]);
    looking[view] += 1;
    if (view !== 'room' || watched) return;
    watched = true;
    changed();
  };
  const goes = (view: View): void => {
    looking[view] -= 1;
    if (looking[view] > 0 || closed) return;
    leaving[view] = setTimeout(() => left(view), patience.gone).unref();
  };

  const news = (view: View): Promise<void> =>
    new Promise((resolve) => {
      const wake = () => {
        clearTimeout(timer);
        waiting[view].delete(wake);
        resolve();
      };
      const timer = setTimeout(wake, patience.look);
      waiting[view].add(wake);
    });

  const shown = async (asked: RoomScene): Promise<ShownScene> => {
    if (asked.show !== 'boards') return asked;
    const { session } = await sessions.read(asked.session);
    const ready = session && readinessOf(session).find(({ question }) => question.id === asked.question);
    if (!ready || ready.waiting > 0 || ready.boards === 0) throw new KnownFailure('room-not-ready');
    const boards = boardsTogether(session, asked.question).map(boardOf);
    return { show: 'boards', wording: ready.question.wording, boards };
  };

  return {
    look: async ({ since, page = '' }: CallInput<'room.look'>, view: View): Promise<RoomNow> => {
      comes(view);
      if (view === 'facilitator') pageComes(page);
      try {
        if (since === version[view] && !closed) await news(view);
      } finally {
        goes(view);
        if (view === 'facilitator') pageGoes(page);
      }
      return now(view);
    },
    show: async ({ scene: asked }: { readonly scene: RoomScene }): Promise<RoomNow> =>
      show(await shown(asked)),
    /** Somebody's answers were removed: what was made of them goes from the wall as well. */
    clearBoards: (): void => {
      if (scene.show === 'boards') show(quiet);
    },
    /** Whether a page of the facilitator looks on beside this one. */
    hasOthers: (page: string): boolean => [...pages.keys()].some((each) => each !== page),
    /** Something that the facilitator's windows hear of, and the room doesn't. */
    told: (): void => changedFor('facilitator'),
    /** Lets everybody go who waits for news. */
    close: (): void => {
      closed = true;
      for (const timer of [...Object.values(leaving), ...pages.values()]) clearTimeout(timer ?? undefined);
      views.forEach(wakeAll);
    },
  };
};

export type Room = ReturnType<typeof createRoom>;
