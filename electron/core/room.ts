import type { CallInput } from '../../shared/contract.ts';
import { KnownFailure } from '../../shared/dispatch.ts';
import { type Role, roles } from '../../shared/exercise/kit.ts';
import type { RoomNow } from '../../shared/room/calls.ts';
import type { RoomBoard, RoomScene, ShownScene } from '../../shared/room/scene.ts';
import type { View } from '../../shared/room/views.ts';
import type { Answer, Session } from '../../shared/session/model.ts';
import { boardsTogether, readinessOf } from '../../shared/session/together.ts';

/** Milliseconds: how long a look waits for news, and how long nobody may look before they count as gone. */
export type RoomPatience = { readonly look: number; readonly gone: number };
export const roomPatience: RoomPatience = { look: 8_000, gone: 4_000 };

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
  let version = 0;
  let scene: ShownScene = quiet;
  let closed = false;
  const waiting = new Set<() => void>();
  const looking: Record<View, number> = { facilitator: 0, room: 0 };
  const leaving: Partial<Record<View, NodeJS.Timeout>> = {};
  let watched = false;

  const now = (): RoomNow => ({ version, scene, watched });
  const changed = (): void => {
    version += 1;
    for (const wake of [...waiting]) wake();
  };
  const show = (next: ShownScene): RoomNow => {
    scene = next;
    changed();
    return now();
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

  const news = (): Promise<void> =>
    new Promise((resolve) => {
      const wake = () => {
        clearTimeout(timer);
        waiting.delete(wake);
        resolve();
      };
      const timer = setTimeout(wake, patience.look);
      waiting.add(wake);
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
    look: async ({ since }: CallInput<'room.look'>, view: View): Promise<RoomNow> => {
      comes(view);
      try {
        if (since === version && !closed) await news();
      } finally {
        goes(view);
      }
      return now();
    },
    show: async ({ scene: asked }: { readonly scene: RoomScene }): Promise<RoomNow> =>
      show(await shown(asked)),
    /** Somebody's answers were removed: what was made of them goes from the wall as well. */
    clearBoards: (): void => {
      if (scene.show === 'boards') show(quiet);
    },
    /** Lets everybody go who waits for news. */
    close: (): void => {
      closed = true;
      for (const timer of Object.values(leaving)) clearTimeout(timer);
      for (const wake of [...waiting]) wake();
    },
  };
};

export type Room = ReturnType<typeof createRoom>;
