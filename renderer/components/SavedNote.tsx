import { useTranslation } from 'react-i18next';
import { practiceId } from '../../shared/session/firstPlan.ts';
import { usePage } from '../store/PageProvider.tsx';

/** How the last move stands with the disk. "Saving" is not announced: only trouble and its end are. */
export const SavedNote = () => {
  const { t } = useTranslation();
  const saving = usePage((state) => state.open?.saving);
  const practice = usePage((state) => state.open?.session.id === practiceId);
  if (practice) return <span className="top-saved">{t('common.practiceKept')}</span>;
  if (!saving) return null;
  const waiting = saving.is === 'waiting';
  return (
    <span className="top-saved" data-waiting={waiting} data-saving={saving.is}>
      <span aria-live="polite">{waiting ? t('common.waiting') : ''}</span>
      {!waiting && t(saving.is === 'saved' ? 'common.saved' : 'common.saving')}
      {waiting && <span className="said-only">{saving.message}</span>}
    </span>
  );
};
