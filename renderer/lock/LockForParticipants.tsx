import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePage } from '../store/PageProvider.tsx';
import './lock.css';
import { PinSheet } from './PinSheet.tsx';

/** Where the facilitator sets the PIN, on the page of a session. Without one nothing is locked. */
export const LockForParticipants = () => {
  const { t } = useTranslation();
  const pin = usePage((state) => state.hello?.lock.pin ?? false);
  const setPin = usePage((state) => state.setPin);
  const [choosing, setChoosing] = useState(false);
  return (
    <section className="lock-here" aria-labelledby="lock-title">
      <h2 id="lock-title">{t('room.lock.title')}</h2>
      <div className="lock-here-row">
        <p>{t(pin ? 'room.lock.on' : 'room.lock.off')}</p>
        <button type="button" className="button" onClick={() => setChoosing(true)}>
          {t(pin ? 'room.lock.change' : 'room.lock.set')}
        </button>
        {pin && (
          <button type="button" className="button" onClick={() => void setPin(null)}>
            {t('room.lock.takeAway')}
          </button>
        )}
      </div>
      {pin && <p className="soft">{t('room.lock.leave')}</p>}
      {choosing && (
        <PinSheet
          onClose={() => setChoosing(false)}
          onPin={(chosen) => {
            setChoosing(false);
            void setPin(chosen);
          }}
        />
      )}
    </section>
  );
};
