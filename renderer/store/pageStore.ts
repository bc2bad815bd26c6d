import { createStore } from 'zustand/vanilla';
import type { CallInput, CallOutput } from '../../shared/contract.ts';
import type { Settings } from '../../shared/display/settings.ts';
import { firstIce, type IceNow } from '../../shared/guide/iceBreakers.ts';
import type { Locked } from '../../shared/lock/calls.ts';
import type { Receipt } from '../../shared/rights/receipt.ts';
import type { RoomNow } from '../../shared/room/calls.ts';
import type { RoomScene } from '../../shared/room/scene.ts';
import { nextTurn, type Turn } from '../../shared/session/agenda.ts';
import type { OpenSession, Summary } from '../../shared/session/calls.ts';
import type { SessionEvent } from '../../shared/session/events.ts';
import { type Plan, participantOf, type Session } from '../../shared/session/model.ts';
import type { Notice } from '../../shared/session/notice.ts';
import { reduce, replay } from '../../shared/session/reduce.ts';
import { RefusedEvent } from '../../shared/session/refused.ts';
import { stageOf } from '../../shared/session/visit.ts';
import type { Turned } from '../board/turned.ts';
import type { Client } from '../client.ts';
import { catchUp } from './catchUp.ts';
import { lockActions, lockFor } from './locking.ts';
import { withOldParts } from './oldParts.ts';
import { removingActions } from './removing.ts';
import { createSaving, type Saving, type SavingState } from './saving.ts';
import type { Screen } from './screens.ts';

/** The session that lies open: what people see at once, and how it stands with the disk. */
export type Open = {
  readonly session: Session;
  readonly month: string;
  readonly readOnly: boolean;
  /** As it was when the session was opened. */
  readonly keepUntil: string | null;
  readonly saving: SavingState;
};

export type PageState = {
  readonly client: Client;
  readonly hello: CallOutput<'app.hello'> | null;
  readonly screen: Screen;
  readonly library: readonly Summary[];
  readonly open: Open | null;
  readonly paused: boolean;
  /** The device is on its way to somebody: behind a PIN the core has to know before they begin. */
  readonly isGiving: boolean;
  /** Said once, calmly, and put away by hand. */
  readonly notices: readonly Notice[];
  readonly problem: string | null;
  /** For what was just removed, until it is put away. */
  readonly receipt: Receipt | null;
  /** What the room's screen shows; null while the host is away. */
  readonly room: RoomNow | null;
  /** Boards that are turned for whoever sits at another side of the table, by participant; kept while the page is. */
  readonly turned: Readonly<Record<string, Turned>>;
  /** What somebody chose to show the room; null: what the guide's step is about. */
  readonly roomByHand: RoomScene | null;
  /** The light question on top of the deck. In memory alone. */
  readonly ice: IceNow;

  readonly begin: () => Promise<void>;
  readonly goTo: (screen: Screen) => void;
  readonly leave: () => Promise<void>;
  readonly pause: (paused: boolean) => void;
  readonly putAway: () => void;
  readonly tell: (problem: string) => void;
  readonly showReceipt: (receipt: Receipt | null) => void;
  readonly turnBoard: (participant: string, turned: Turned) => void;
  readonly change: (settings: Partial<Settings>) => Promise<void>;

  /** null: the room goes along with the guide again. */
  readonly showRoom: (scene: RoomScene | null) => void;
  readonly takeIce: (ice: Partial<IceNow>) => void;
  /** The facilitator's PIN; null takes it away. */
  readonly setPin: (pin: string | null) => Promise<void>;
  /** Tries a PIN; null where the host did not answer. */
  readonly unlock: (pin: string) => Promise<CallOutput<'lock.open'> | null>;
  readonly backToTurn: (locked: Locked) => Promise<void>;

  readonly create: (id: string, plan: Plan, practice: boolean) => Promise<boolean>;
  readonly openSession: (id: string, screen: Screen) => Promise<void>;
  /** `fromElsewhere`: another window did it, and shows the room what comes of it. */
  readonly show: (opened: OpenSession, screen: Screen, fromElsewhere?: boolean) => void;
  /** How far this page knows the session that lies open. */
  readonly known: () => { readonly seq: number; readonly rewrites: number };
  /** The session as another window left it, where that was the last change. */
  readonly fromElsewhere: Session | null;
  readonly refreshLibrary: () => Promise<void>;
  /** Shows the event's effect at once and keeps it. */
  readonly keep: (event: SessionEvent) => void;
  readonly settled: () => Promise<void>;
  /** The export writes a line of its own into the journal; the page goes on from there. */
  readonly reopen: (screen?: Screen) => Promise<void>;
  readonly giveTurn: (turn: Turn) => void;
  /** After a cover, a finished answer or chosen figures: opens the next question, or ends the visit. */
  readonly advance: () => void;
  /** Removes words or everything of a participant from the disk as well. */
  readonly forget: (participant: string, what: CallInput<'session.forget'>['what']) => Promise<void>;
  /** Takes a thing out of the parking lot, and its words from the disk. */
  readonly unpark: (thing: string) => Promise<void>;
};

export type PageStore = ReturnType<typeof createPageStore>;

const agenda: Screen = { at: 'agenda' };

const isGone = (session: Session, screen: Screen): boolean =>
  'participant' in screen && participantOf(session, screen.participant)?.here === 'withdrawn';

/** A field keeps what was typed when it is left, and a figure its move by keys: before the window closes as well. */
const leaveField = (): void => {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
};

export const createPageStore = (client: Client) => {
  let saving: Saving | null = null;
  let rewrites = 0;

  return createStore<PageState>()((set, get) => {
    const refreshLibrary = async () => {
      const reply = await client.call('library.list', {});
      if (reply.ok) set({ library: reply.value });
      else set({ problem: reply.error.message });
    };

    const changeOpen = (change: Partial<Open>) =>
      set(({ open }) => ({ open: open ? { ...open, ...change } : null }));

    const show = (opened: OpenSession, screen: Screen, fromElsewhere = false) => {
      const replayed = replay(opened.events);
      if (!replayed) return;
      const session = withOldParts(get().open?.session, replayed);
      saving?.close();
      rewrites = opened.rewrites;
      const from = () => mine.seq();
      const mine = createSaving(
        (after, event) => client.call('session.append', { id: opened.id, after, event }),
        opened.seq,
        (state) => changeOpen({ saving: state }),
        (problem, code, waiting) => {
          if (code === 'out-of-step') return void catchUp(client, get, waiting, opened.id, from());
          set({ problem });
          void get().reopen();
        },
      );
      saving = mine;
      // Nobody's turn goes on once everything of theirs was removed, by another window perhaps.
      const isOver = isGone(session, screen);
      set(({ notices }) => ({
        fromElsewhere: fromElsewhere ? session : null,
        open: {
          session,
          month: opened.month,
          readOnly: opened.readOnly,
          keepUntil: opened.keepUntil,
          saving: { is: 'saved' },
        },
        notices: [...notices, ...opened.notices],
        screen: isOver ? agenda : screen,
        ...(isOver ? { problem: client.sentenceOf('person-withdrew') } : {}),
      }));
    };

    return {
      client,
      hello: null,
      screen: { at: 'library' },
      library: [],
      open: null,
      paused: false,
      isGiving: false,
      notices: [],
      problem: null,
      receipt: null,
      room: null,
      turned: {},
      roomByHand: null,
      ice: firstIce,

      begin: async () => {
        client.onEvent(async () => {
          leaveField();
          await get().settled();
        });
        const reply = await client.call('app.hello', {});
        if (reply.ok) set({ hello: reply.value, notices: reply.value.notices });
        else set({ problem: reply.error.message });
        if (reply.ok && reply.value.view === 'room') return;
        const locked = reply.ok && reply.value.lock.locked;
        // A page that is loaded again comes back to the cover of whoever has the device.
        if (locked) return get().backToTurn(locked);
        await refreshLibrary();
      },
      goTo: (screen) => set({ screen }),
      leave: async () => {
        const { open } = get();
        // Leaving would lose the move that only this page has: the note beside Pause says that it waits.
        if (open?.saving.is === 'waiting') return set({ problem: open.saving.message });
        await saving?.settled();
        saving?.close();
        saving = null;
        set({ open: null, screen: { at: 'library' }, paused: false, turned: {} });
        await refreshLibrary();
      },
      pause: (paused) => set({ paused }),
      putAway: () => set({ notices: [], problem: null }),
      tell: (problem) => set({ problem }),
      showReceipt: (receipt) => set({ receipt }),
      turnBoard: (participant, turned) =>
        set((now) => ({ turned: { ...now.turned, [participant]: turned } })),
      change: async (settings) => {
        const { hello } = get();
        if (!hello) return;
        // Shows at once; where it can't be kept, it goes back and says so.
        set({ hello: { ...hello, settings: { ...hello.settings, ...settings } } });
        const reply = await client.call('settings.change', settings);
        if (reply.ok) return;
        // Only these: something else may have been chosen in the meantime.
        const asBefore = Object.fromEntries(
          Object.keys(settings).map((key) => [key, hello.settings[key as keyof Settings]]),
        );
        set((now) => ({
          hello: now.hello && { ...now.hello, settings: { ...now.hello.settings, ...asBefore } },
          problem: reply.error.message,
        }));
      },

      // A new object each time: what is chosen once more is shown once more.
      showRoom: (scene) => set({ roomByHand: scene && { ...scene } }),
      takeIce: (ice) => set((now) => ({ ice: { ...now.ice, ...ice } })),
      ...lockActions(client, set, get, refreshLibrary),
      create: async (id, plan, practice) => {
        const reply = await client.call('session.create', { id, practice, plan });
        if (reply.ok) show(reply.value, { at: 'setup' });
        else set({ problem: reply.error.message });
        return reply.ok;
      },
      openSession: async (id, screen) => {
        const reply = await client.call('session.open', { id });
        if (reply.ok) show(reply.value, screen);
        else set({ problem: reply.error.message });
      },
      show,
      refreshLibrary,
      known: () => ({ seq: saving?.seq() ?? 0, rewrites }),
      fromElsewhere: null,
      keep: (event) => {
        const { open } = get();
        if (!open || !saving) return;
        try {
          changeOpen({ session: reduce(open.session, event) });
        } catch (error) {
          // A press that came too late for what it was about, such as a key that is let go after "I'm done".
          if (error instanceof RefusedEvent) return set({ problem: client.sentenceOf(error.code) });
          throw error;
        }
        saving.keep(event);
      },
      settled: async () => {
        await saving?.settled();
      },
      reopen: async (wanted) => {
        const { open, screen } = get();
        const back = screen.at === 'turn' ? agenda : screen;
        if (open) await get().openSession(open.session.id, wanted ?? back);
      },
      giveTurn: ({ participant, questions }) => {
        const ids = questions.map((each) => each.id);
        set({ screen: { at: 'cover', participant: participant.id, questions: ids } });
        void lockFor(client, set, get, { participant: participant.id, questions: ids });
      },
      advance: () => {
        const { open, screen, giveTurn, keep } = get();
        if (!open || screen.at !== 'turn') return;
        const stage = stageOf(open.session, screen.participant, screen.questions);
        if (stage.at === 'over') {
          const next = nextTurn(open.session);
          if (next) giveTurn(next);
          else set({ screen: agenda });
        } else if (stage.at === 'question' && !stage.answer) {
          keep({ type: 'answer-opened', participant: stage.participant.id, question: stage.question.id });
        }
      },
      ...removingActions(client, set, get),
    };
  });
};
