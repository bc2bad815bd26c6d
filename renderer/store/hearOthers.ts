import type { News } from '../../shared/room/calls.ts';
import { isNewer } from '../../shared/room/newer.ts';
import type { OpenSession } from '../../shared/session/calls.ts';
import { participantOf, type Session } from '../../shared/session/model.ts';
import { replay } from '../../shared/session/reduce.ts';
import { watchHands } from './busyHands.ts';
import { isSame } from './oldParts.ts';
import type { PageState, PageStore } from './pageStore.ts';

/** Milliseconds between two looks whether hands are free, while something is to be taken over. */
const patience = 200;

/** Whose turn is under way on this page, if any. */
const playing = ({ screen }: PageState): string | null => (screen.at === 'turn' ? screen.participant : null);

const isBehind = ({ open, known }: PageState, news: News): boolean => {
  const stand = news.sessions.find(({ id }) => id === open?.session.id);
  if (!open || !stand || open.readOnly) return false;
  return isNewer(stand, known());
};

/** Nothing that somebody made in their turn moves under their hands: only being removed ends it. */
const mayCome = (state: PageState, coming: Session): boolean => {
  const id = playing(state);
  if (!id || !state.open) return true;
  const after = participantOf(coming, id);
  return after?.here === 'withdrawn' || isSame(participantOf(state.open.session, id), after);
};

/**
 * Takes over what another window of the facilitator did, within a moment, so that no two windows disagree. It waits
 * for free hands and until everything of this page is on the disk; what it can't take over without moving
 * somebody's board waits until their turn is over. Every page that has the room's news has these.
 */
export const hearOthers = (page: PageStore, window: Window): void => {
  const hands = watchHands(window);
  let soon = false;
  /** What was left for later, so that it is not fetched again and again. */
  let left = '';
  let listed = '[]';
  let looking = false;

  const takeOver = async (state: PageState): Promise<void> => {
    const { client, open } = state;
    if (!open) return;
    const reply = await client.call('session.open', { id: open.session.id });
    const now = page.getState();
    // Something was done here while the answer came: it is looked at again.
    if (now.open !== open || now.screen !== state.screen || hands.isBusy()) return;
    if (!reply.ok) {
      left = leftAs(now);
      if (reply.error.code === 'unknown-session') await leaveGone(now, reply.error.message);
      return;
    }
    const coming = replay(reply.value.events);
    if (!coming || !mayCome(now, coming)) {
      left = leftAs(now);
      return;
    }
    show(now, reply.value);
  };

  const show = (state: PageState, opened: OpenSession): void => {
    state.show(opened, state.screen, true);
    const { open, screen } = page.getState();
    if (screen.at === 'setup' && open && open.session.status !== 'draft') state.goTo({ at: 'agenda' });
  };

  const leaveGone = async (state: PageState, message: string): Promise<void> => {
    await state.leave();
    state.tell(message);
  };

  const leftAs = ({ room, screen }: PageState): string => JSON.stringify([room?.news?.sessions, screen]);

  const look = async (): Promise<void> => {
    const state = page.getState();
    const news = state.room?.news;
    if (!news) return;
    const { hello, open } = state;
    const isLockNew = hello !== null && news.lock.changes > hello.lock.changes;
    const isNew = !news.lock.locked && isBehind(state, news) && leftAs(state) !== left;
    const list = JSON.stringify(news.sessions);
    const isListNew = state.screen.at === 'library' && listed !== list;
    if (!isLockNew && !isNew && !isListNew) return;
    if (hands.isBusy() || (open && open.saving.is !== 'saved')) return again();
    if (isLockNew) {
      // A page that was loaded while the device was given has one person's part alone.
      const isFreed = hello.lock.locked && !news.lock.locked;
      page.setState({ hello: { ...hello, lock: news.lock } });
      if (isFreed && open) await state.reopen();
    } else if (isNew) await takeOver(state);
    if (isListNew) {
      listed = list;
      await state.refreshLibrary();
    }
    again();
  };
  const again = (): void => {
    if (soon) return;
    soon = true;
    setTimeout(() => {
      soon = false;
      if (looking) return again();
      looking = true;
      void look().finally(() => {
        looking = false;
      });
    }, patience);
  };

  page.subscribe((now, before) => {
    if (now.open?.saving.is === 'saving' && before.open?.saving.is !== 'saving') hands.settle();
    if (now.room !== before.room || now.screen !== before.screen) again();
  });
};
