import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Sheet } from '../components/Sheet.tsx';
import './lock.css';
import { PinField } from './PinField.tsx';

type Props = { readonly onClose: () => void; readonly onPin: (pin: string) => void };

/** Chooses a PIN, typed twice because nobody sees it. */
export const PinSheet = ({ onClose, onPin }: Props) => {
  const { t } = useTranslation();
  const form = useId();
  const [pin, setPin] = useState('');
  const [again, setAgain] = useState('');
  const [problem, setProblem] = useState<'bad' | 'differ' | null>(null);
  const keep = () => {
    const found = pin.length < 4 ? 'bad' : pin === again ? null : 'differ';
    setProblem(found);
    if (!found) onPin(pin);
  };
  return (
    <Sheet
      title={t('room.lock.title')}
      onClose={onClose}
      actions={
        <>
          <button type="button" className="button" onClick={onClose}>
            {t('room.lock.cancel')}
          </button>
          <button type="submit" form={form} className="button button-go">
            {t('room.lock.keep')}
          </button>
        </>
      }
    >
      <p>{t('room.lock.explain')}</p>
      <form
        id={form}
        onSubmit={(event) => {
          event.preventDefault();
          keep();
        }}
      >
        <PinField
          label={t('room.lock.field')}
          value={pin}
          onChange={setPin}
          problem={problem === 'bad' ? t('room.lock.bad') : null}
          focus
        />
        <PinField
          label={t('room.lock.again')}
          value={again}
          onChange={setAgain}
          problem={problem === 'differ' ? t('room.lock.differ') : null}
        />
      </form>
    </Sheet>
  );
};
