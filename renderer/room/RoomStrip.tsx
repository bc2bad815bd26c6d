import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoomScene, ShownScene } from '../../shared/room/scene.ts';
import { usePage } from '../store/PageProvider.tsx';
import './room.css';
import { openRoom } from './openRoom.ts';

/** What the room sees now, always in sight of the facilitator, with the ways to show and to hide. */
export const RoomStrip = () => {
  const { t } = useTranslation();
  const client = usePage((state) => state.client);
  const room = usePage((state) => state.room);
  const showRoom = usePage((state) => state.showRoom);
  const goTo = usePage((state) => state.goTo);
  const tell = usePage((state) => state.tell);
  const [opened, setOpened] = useState(false);
  const watched = room?.watched ?? false;
  const shown = room?.scene ?? { show: 'quiet' };
  const way = (label: string, scene: RoomScene) => (
    <button type="button" className="button" onClick={() => void showRoom(scene)}>
      {label}
    </button>
  );
  return (
    <section className="room-strip" aria-labelledby="room-strip">
      <h2 id="room-strip">{t('room.title')}</h2>
      <div className="room-strip-row">
        <p role="status">
          {watched ? t('room.sees', { what: t(`room.what.${shown.show}`, named(shown)) }) : t('room.closed')}
        </p>
        {watched && shown.show !== 'quiet' && way(t('room.hide'), { show: 'quiet' })}
      </div>
      <div className="room-strip-row">
        <button
          type="button"
          className="button"
          onClick={async () => {
            const problem = await openRoom(client);
            if (problem) tell(problem);
            else setOpened(true);
          }}
        >
          {t(watched ? 'room.openAgain' : 'room.open')}
        </button>
        <button type="button" className="button" onClick={() => goTo({ at: 'whiteboard' })}>
          {t('room.board.open')}
        </button>
        {watched && (
          <>
            {way(t('room.showCards'), { show: 'cards' })}
            {way(t('room.showFaces'), { show: 'faces' })}
            {way(t('room.showBreak'), { show: 'break' })}
          </>
        )}
      </div>
      {opened && !watched && <p className="soft">{t('room.opened')}</p>}
    </section>
  );
};

const named = (shown: ShownScene) => ({ title: shown.show === 'words' ? shown.title : '' });
