import { useTranslation } from 'react-i18next';
import { isOver } from '../../../shared/rights/days.ts';
import { LockForParticipants } from '../../lock/LockForParticipants.tsx';
import { VoicesNote } from '../../reading/VoicesNote.tsx';
import { KeepUntil } from '../../rights/KeepUntil.tsx';
import { today } from '../../rights/today.ts';
import { useOpen } from '../../store/PageProvider.tsx';

/** What is set once and then left alone, folded together. A date that is over stands open by itself. */
export const SetUp = () => {
  const { t } = useTranslation();
  const { session, keepUntil } = useOpen();
  const until = session.keepUntil ?? keepUntil;
  const due = until !== null && isOver(until, today());
  return (
    <details className="fold" open={due}>
      <summary>{t('agenda.setUp')}</summary>
      <div className="fold-in">
        <LockForParticipants />
        <KeepUntil />
        <VoicesNote />
      </div>
    </details>
  );
};
