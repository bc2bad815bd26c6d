import type { RoomScene } from '../../shared/room/scene.ts';
import { participantOf } from '../../shared/session/model.ts';
import type { PageState, PageStore } from '../store/pageStore.ts';
import { watchRoom } from './watchRoom.ts';

/** What the room sees by itself: whose turn it is and the pause. Everything else is shown by hand. */
const sceneOf = ({ paused, open, screen }: PageState): RoomScene | null => {
  if (paused) return { show: 'pause' };
  if (!open || (screen.at !== 'cover' && screen.at !== 'turn')) return null;
  const participant = participantOf(open.session, screen.participant);
  return participant ? { show: 'turn', ...participant.mark } : null;
};

/**
 * Keeps the room in step with the facilitator's page. It begins with a quiet picture: whatever a page showed that
 * is gone now, nobody answers for any more.
 */
export const followRoom = (page: PageStore): void => {
  const { client, showRoom } = page.getState();
  let shown: RoomScene | null = null;
  void showRoom({ show: 'quiet' });
  watchRoom(client, (room) => page.setState({ room }));
  page.subscribe((state) => {
    const next = sceneOf(state);
    if (JSON.stringify(next) === JSON.stringify(shown)) return;
    shown = next;
    // After a turn and a pause comes the quiet picture, until the facilitator shows something.
    void showRoom(next ?? { show: 'quiet' });
  });
};
