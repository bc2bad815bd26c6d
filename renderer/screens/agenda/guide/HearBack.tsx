import { useTranslation } from 'react-i18next';
import { monthInWords } from '../../../../shared/report/phrases.ts';
import type { Session } from '../../../../shared/session/model.ts';
import { dateInWords } from '../../../../shared/text/dateInWords.ts';
import { TakeHome } from './TakeHome.tsx';

/** At the close: what has been promised, to be read out, and the sheet that says it too. */
export const HearBack = ({ session: { nextSteps } }: { session: Session }) => {
  const { t } = useTranslation();
  const when = nextSteps?.date
    ? t('takeHome.library.due', { date: dateInWords(t, nextSteps.date) })
    : nextSteps?.month
      ? t('takeHome.inMonth', { month: monthInWords(t, nextSteps.month) })
      : t('takeHome.notYet');
  return (
    <section aria-labelledby="guide-hear-back">
      <h3 id="guide-hear-back">{t('takeHome.dialog.date')}</h3>
      {nextSteps?.text && <p dir="auto">{nextSteps.text}</p>}
      <p>{when}</p>
      <div>
        <TakeHome />
      </div>
    </section>
  );
};
