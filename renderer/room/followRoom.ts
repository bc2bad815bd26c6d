import type { RoomScene } from '../../shared/room/scene.ts';
import { quietScene, roomSceneOf } from '../../shared/room/sceneOf.ts';
import { participantOf, type Session } from '../../shared/session/model.ts';
import type { Translate } from '../../shared/text/translate.ts';
import type { PageState, PageStore } from '../store/pageStore.ts';
import { watchRoom } from './watchRoom.ts';

/** Whose turn it is and the pause go before everything: no words of a step may hang over somebody's board. */
const ofTurns = ({ paused, open, screen }: PageState): RoomScene | null => {
  if (paused) return { show: 'pause' };
  if (!open || (screen.at !== 'cover' && screen.at !== 'turn')) return null;
  const participant = participantOf(open.session, screen.participant);
  return participant ? { show: 'turn', ...participant.mark } : null;
};

const sceneOf = (t: Translate, state: PageState): RoomScene => {
  const { open, ice, roomByHand, hello } = state;
  const turn = ofTurns(state);
  if (turn) return turn;
  // The core takes nothing else while a participant has the device.
  if (!open || hello?.lock.locked) return quietScene;
  return roomByHand ?? roomSceneOf(t, open.session, ice);
};

/** What was chosen by hand lasts until the workshop goes on: to another step, to a turn, to another session. */
const momentOf = ({ open, screen }: PageState): string =>
  [open?.session.id, open?.session.guide.step, 'participant' in screen ? screen.participant : ''].join(' ');

const ofSomebody: readonly RoomScene['show'][] = ['turn', 'pause'];

/** A page that is loaded again is the one that showed what hangs on the wall. */
const isLoadedAgain = (): boolean =>
  performance.getEntriesByType('navigation').some((load) => 'type' in load && load.type === 'reload');

/**
 * Keeps the room in step with the facilitator's page. It begins with a quiet picture: whatever a page showed that
 * is gone now, nobody answers for any more. Where another window of the facilitator is open, that one answers for
 * what hangs there until something is done here.
 */
export const followRoom = (page: PageStore, t: Translate): void => {
  const { client } = page.getState();
  const self = crypto.randomUUID();
  let isFollowing = false;
  let shown: RoomScene | null = null;
  let byHand: RoomScene | null = null;
  let moment = momentOf(page.getState());
  let opened = page.getState().open?.session.id;
  let elsewhere: Session | null = null;

  const post = async (scene: RoomScene): Promise<void> => {
    const reply = await client.call('room.show', { scene, page: self });
    if (reply.ok) return page.setState({ room: reply.value });
    // Tried again with whatever changes next: the room must not stay behind for good.
    shown = null;
    if (reply.error.code !== 'room-not-ready') return;
    page.setState({ problem: reply.error.message, roomByHand: null });
  };

  /** Opening a session is nothing to be seen, and no words hang over a turn that goes on in another window. */
  const isForOthers = ({ room, roomByHand }: PageState, next: RoomScene, isOpened: boolean): boolean => {
    if (!room?.news?.others || roomByHand || ofSomebody.includes(next.show)) return false;
    return isOpened || (ofSomebody.includes(room.scene.show) && room.scene.show !== shown?.show);
  };

  const follow = (state: PageState): void => {
    const now = momentOf(state);
    const isOpened = state.open?.session.id !== opened;
    opened = state.open?.session.id;
    // The window in which it was done shows it to the room.
    if (state.fromElsewhere && state.fromElsewhere !== elsewhere) {
      elsewhere = state.fromElsewhere;
      const roomByHand = now === moment ? state.roomByHand : null;
      moment = now;
      shown = sceneOf(t, { ...state, roomByHand });
      // Comes back here with the choice gone.
      if (roomByHand !== state.roomByHand) page.setState({ roomByHand });
      return;
    }
    if (now !== moment) {
      moment = now;
      if (state.roomByHand) {
        // Comes back here with the choice gone.
        page.setState({ roomByHand: null });
        return;
      }
    }
    const next = sceneOf(t, state);
    const isAgain = state.roomByHand !== byHand && next === state.roomByHand;
    byHand = state.roomByHand;
    if (JSON.stringify(next) === JSON.stringify(shown) && !isAgain) return;
    const isTheirs = isForOthers(state, next, isOpened);
    shown = next;
    if (!isTheirs) void post(next);
  };

  const begin = (state: PageState): void => {
    isFollowing = true;
    if (state.room?.news?.others && !isLoadedAgain()) shown = sceneOf(t, state);
    else follow(state);
    page.subscribe(follow);
  };
  watchRoom(
    client,
    (room) => {
      page.setState({ room });
      if (room && !isFollowing) begin(page.getState());
    },
    self,
  );
};
