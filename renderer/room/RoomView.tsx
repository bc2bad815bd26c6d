import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoomNow } from '../../shared/room/calls.ts';
import { usePage } from '../store/PageProvider.tsx';
import { QuietPicture } from './QuietPicture.tsx';
import { SceneOfRoom } from './SceneOfRoom.tsx';
import './room.css';
import { watchRoom } from './watchRoom.ts';

/** The whole page of the room's window. It has no button: the facilitator decides what is seen. */
export const RoomView = () => {
  const { t } = useTranslation();
  const client = usePage((state) => state.client);
  const [now, setNow] = useState<RoomNow | null | undefined>();
  useEffect(() => watchRoom(client, setNow), [client]);
  return (
    <main className="room" data-show={now?.scene.show ?? 'quiet'}>
      {now ? (
        <SceneOfRoom scene={now.scene} />
      ) : (
        <>
          <h1 className="said-only">{t('room.quiet')}</h1>
          <QuietPicture />
          {now === null && <p>{t('room.away')}</p>}
        </>
      )}
    </main>
  );
};
