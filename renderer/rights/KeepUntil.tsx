import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayAfter, isOver, usuallyKept } from '../../shared/rights/days.ts';
import { useOpen, usePage } from '../store/PageProvider.tsx';
import { dayInWords } from './dayInWords.ts';
import { KeepDateSheet } from './KeepDateSheet.tsx';
import './rights.css';
import { today } from './today.ts';

/** Until when this session's answers stay on the computer, and the way to another date. */
export const KeepUntil = () => {
  const { t, i18n } = useTranslation();
  const { session, keepUntil, readOnly } = useOpen();
  const keep = usePage((state) => state.keep);
  const [choosing, setChoosing] = useState(false);
  if (session.status === 'draft') return null;
  // Started since it was opened: 30 days from now, as the core has it.
  const until = session.keepUntil ?? keepUntil ?? dayAfter(today(), usuallyKept) ?? today();
  const due = isOver(until, today());
  return (
    <div className="keep-until">
      <p className={due ? 'due' : 'soft small'}>
        {t(due ? 'rights.isDue' : 'rights.keptHere', { day: dayInWords(until, i18n.language) })}
      </p>
      {!readOnly && (
        <button type="button" className="button button-plain" onClick={() => setChoosing(true)}>
          {t('rights.change')}
        </button>
      )}
      {choosing && (
        <KeepDateSheet
          until={until}
          onClose={() => setChoosing(false)}
          onChoose={(on) => {
            setChoosing(false);
            keep({ type: 'keep-until-chosen', on });
          }}
        />
      )}
    </div>
  );
};
