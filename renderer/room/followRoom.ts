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

/**
 * Keeps the room in step with the facilitator's page. It begins with a quiet picture: whatever a page showed that
 * is gone now, nobody answers for any more.
 */
export const followRoom = (page: PageStore, t: Translate): void => {
  const { client } = page.getState();
  let shown = '';
  let byHand: RoomScene | null = null;
  let moment = momentOf(page.getState());
  let elsewhere: Session | null = null;

  const post = async (scene: RoomScene): Promise<void> => {
    const reply = await client.call('room.show', { scene });
    if (reply.ok) return page.setState({ room: reply.value });
    // Tried again with whatever changes next: the room must not stay behind for good.
    shown = '';
    if (reply.error.code !== 'room-not-ready') return;
    page.setState({ problem: reply.error.message, roomByHand: null });
  };

  const follow = (state: PageState): void => {
    const now = momentOf(state);
    // The window in which it was done shows it to the room.
    if (state.fromElsewhere && state.fromElsewhere !== elsewhere) {
      elsewhere = state.fromElsewhere;
      const roomByHand = now === moment ? state.roomByHand : null;
      moment = now;
      shown = JSON.stringify(sceneOf(t, { ...state, roomByHand }));
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
    const text = JSON.stringify(next);
    const isAgain = state.roomByHand !== byHand && next === state.roomByHand;
    byHand = state.roomByHand;
    if (text === shown && !isAgain) return;
    shown = text;
    void post(next);
  };

  watchRoom(client, (room) => page.setState({ room }));
  page.subscribe(follow);
  follow(page.getState());
};
