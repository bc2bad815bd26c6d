import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayAfter, usuallyKept } from '../../shared/rights/days.ts';
import type { Summary } from '../../shared/session/calls.ts';
import { Sheet } from '../components/Sheet.tsx';
import { useLibraryActions } from '../screens/library/useLibraryActions.ts';
import { dayInWords } from './dayInWords.ts';
import './rights.css';
import { today } from './today.ts';

/** A session whose date is over: nothing is deleted by itself, and nothing is forgotten about. */
export const DueNow = ({ summary, title }: { summary: Summary; title: string }) => {
  const { t, i18n } = useTranslation();
  const { remove, keepLonger } = useLibraryActions();
  const [asking, setAsking] = useState(false);
  const longer = dayAfter(today(), usuallyKept) ?? today();
  const until = dayInWords(summary.keepUntil ?? today(), i18n.language);
  const close = () => setAsking(false);
  return (
    <div className="due-session">
      <p>{t('rights.wasKept', { day: until })}</p>
      <button type="button" className="button" onClick={() => setAsking(true)}>
        {t('rights.dueButton')}
        <span className="said-only">: {title}</span>
      </button>
      {asking && (
        <Sheet
          title={t('rights.dueTitle', {
            title,
            day: until,
          })}
          role="alertdialog"
          onClose={close}
          actions={
            <>
              <button
                type="button"
                className="button"
                onClick={() => {
                  close();
                  void remove(summary.id);
                }}
              >
                {t('rights.dueDelete')}
              </button>
              {summary.problem === null && (
                <button
                  type="button"
                  className="button"
                  onClick={() => {
                    close();
                    void keepLonger(summary.id, longer);
                  }}
                >
                  {t('rights.dueLonger', { day: dayInWords(longer, i18n.language) })}
                </button>
              )}
              {/* biome-ignore lint/a11y/noAutofocus: a press of Enter must not lose anything */}
              <button type="button" className="button button-go" autoFocus onClick={close}>
                {t('rights.dueNotNow')}
              </button>
            </>
          }
        >
          <p>{t('rights.dueSays')}</p>
        </Sheet>
      )}
    </div>
  );
};
