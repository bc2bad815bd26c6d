import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallOutput } from '../../shared/contract.ts';
import type { Locked } from '../../shared/lock/calls.ts';
import { usePage } from '../store/PageProvider.tsx';
import './lock.css';
import { PinField } from './PinField.tsx';

type Tried = CallOutput<'lock.open'>;

/** Stands before every screen but the turn of whoever has the device. The core refuses the rest as well. */
export const LockScreen = ({ locked }: { readonly locked: Locked }) => {
  const { t } = useTranslation();
  const unlock = usePage((state) => state.unlock);
  const backToTurn = usePage((state) => state.backToTurn);
  const [pin, setPin] = useState('');
  const [tried, setTried] = useState<Tried | null>(null);
  const said = (): string | null => {
    if (!tried || tried.is === 'open') return null;
    if (tried.is === 'waiting') return t('room.lock.waiting', { count: tried.wait });
    return tried.wait > 0 ? t('room.lock.wrongWait', { count: tried.wait }) : t('room.lock.wrong');
  };
  return (
    <main className="cover lock">
      <h1>{t('room.lock.covered')}</h1>
      <p>{t('room.lock.coveredHint')}</p>
      <form
        className="lock-form"
        onSubmit={async (event) => {
          event.preventDefault();
          setPin('');
          setTried(await unlock(pin));
        }}
      >
        <PinField label={t('room.lock.enter')} value={pin} onChange={setPin} problem={said()} />
        <button type="submit" className="button button-go button-room">
          {t('room.lock.unlock')}
        </button>
      </form>
      <button type="button" className="button button-room" onClick={() => void backToTurn(locked)}>
        {t('room.lock.backToTurn')}
      </button>
      <p className="soft small">{t('room.lock.forgotten')}</p>
    </main>
  );
};
