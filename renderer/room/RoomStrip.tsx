import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ShownScene } from '../../shared/room/scene.ts';
import { offersOf, quietScene } from '../../shared/room/sceneOf.ts';
import { MoreMenu } from '../components/MoreMenu.tsx';
import { useOpen, usePage } from '../store/PageProvider.tsx';
import './room.css';
import { openRoom } from './openRoom.ts';

/** What the room sees now, always in sight of the facilitator, with the ways to show something else and to hide. */
export const RoomStrip = () => {
  const { t } = useTranslation();
  const { session } = useOpen();
  const client = usePage((state) => state.client);
  const room = usePage((state) => state.room);
  const ice = usePage((state) => state.ice);
  const byHand = usePage((state) => state.roomByHand);
  const showRoom = usePage((state) => state.showRoom);
  const goTo = usePage((state) => state.goTo);
  const tell = usePage((state) => state.tell);
  const [opened, setOpened] = useState(false);
  const watched = room?.watched ?? false;
  const shown: ShownScene = room?.scene ?? { show: 'quiet' };
  const open = async () => {
    const problem = await openRoom(client);
    if (problem) tell(problem);
    else setOpened(true);
  };
  return (
    <section className="room-strip" aria-label={t('room.title')}>
      <div className="room-strip-row">
        <svg className="room-strip-sign" width="28" height="26" viewBox="0 0 28 26" aria-hidden="true">
          <path
            d="M2 2h24v16H2zM14 18v5M8 24h12"
            fill="none"
            stroke="currentColor"
            strokeWidth="2.5"
            strokeLinejoin="round"
            strokeLinecap="round"
          />
        </svg>
        <p role="status">
          {watched ? t('room.sees', { what: t(`room.what.${shown.show}`, named(shown)) }) : t('room.closed')}
        </p>
        {watched && byHand && (
          <button type="button" className="button" onClick={() => showRoom(null)}>
            {t('room.follow')}
          </button>
        )}
        {watched && shown.show !== 'quiet' && (
          <button type="button" className="button" onClick={() => showRoom(quietScene)}>
            {t('room.hide')}
          </button>
        )}
        {watched ? (
          <MoreMenu
            inWords
            label={t('room.else')}
            choices={[
              ...offersOf(t, session, ice).map(({ id, name, scene }) => ({
                id,
                label: name,
                onChoose: () => showRoom(scene),
              })),
              { id: 'front', label: t('room.openAgain'), onChoose: () => void open() },
            ]}
          />
        ) : (
          <button type="button" className="button" onClick={() => void open()}>
            {t('room.open')}
          </button>
        )}
        <button type="button" className="button" onClick={() => goTo({ at: 'whiteboard' })}>
          {t('room.board.open')}
        </button>
      </div>
      {opened && !watched && <p className="soft">{t('room.opened')}</p>}
    </section>
  );
};

const named = (shown: ShownScene) => ({ title: shown.show === 'words' ? shown.title : '' });
