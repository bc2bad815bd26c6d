import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Sheet } from '../components/Sheet.tsx';
import { today } from './today.ts';

type KeepDateSheetProps = { until: string; onChoose: (day: string) => void; onClose: () => void };

/** Today is the earliest: a day that is over would only remind at once. */
export const KeepDateSheet = ({ until, onChoose, onClose }: KeepDateSheetProps) => {
  const { t } = useTranslation();
  const [day, setDay] = useState(until);
  const first = today();
  const isGood = /^20\d\d-\d\d-\d\d$/.test(day) && day >= first;
  return (
    <Sheet
      title={t('rights.changeTitle')}
      onClose={onClose}
      actions={
        <>
          <button type="button" className="button" onClick={onClose}>
            {t('common.cancel')}
          </button>
          <button type="button" className="button button-go" disabled={!isGood} onClick={() => onChoose(day)}>
            {t('rights.changeSave')}
          </button>
        </>
      }
    >
      <p>{t('rights.changeHint')}</p>
      <label className="field">
        <span className="field-label">{t('rights.changeDay')}</span>
        <input
          type="date"
          className="field-input"
          autoComplete="off"
          min={first}
          max="2099-12-31"
          value={day}
          onChange={(event) => setDay(event.target.value)}
        />
      </label>
    </Sheet>
  );
};
