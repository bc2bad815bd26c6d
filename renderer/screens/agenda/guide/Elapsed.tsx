import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isBreakDue, minutesIn } from './minutesSince.ts';

/** Time counts up, small, and only when asked for; a break that is due is said, and nothing blinks. */
export const Elapsed = ({ step, isBreak }: { step: string; isBreak: boolean }) => {
  const { t } = useTranslation();
  const [isShown, setShown] = useState(false);
  const [minutes, setMinutes] = useState(() => minutesIn(step, isBreak));
  useEffect(() => {
    const timer = setInterval(() => setMinutes(minutesIn(step, isBreak)), 10_000);
    return () => clearInterval(timer);
  }, [step, isBreak]);
  return (
    <>
      <label className="guide-time">
        <input type="checkbox" checked={isShown} onChange={(event) => setShown(event.target.checked)} />
        <span className="small">
          {isShown ? t('guide.elapsedIs', { count: minutes }) : t('guide.elapsed')}
        </span>
      </label>
      {!isBreak && isBreakDue() && <span className="guide-break">{t('guide.breakDue')}</span>}
    </>
  );
};
