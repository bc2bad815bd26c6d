import { useTranslation } from 'react-i18next';
import { Sheet } from '../components/Sheet.tsx';
import './rights.css';

type RemoveSheetProps = {
  mark: string;
  hasWords: boolean;
  /** They have not finished a turn that was begun. */
  isInTurn: boolean;
  /** Nobody else is left in the session. */
  isLast: boolean;
  onRemove: (what: 'all words' | 'everything') => void;
  onClose: () => void;
};

/** The second of the two presses that take something from the disk. Keeping has the focus. */
export const RemoveSheet = ({ mark, hasWords, isInTurn, isLast, onRemove, onClose }: RemoveSheetProps) => {
  const { t } = useTranslation();
  return (
    <Sheet
      title={t('rights.removeTitle', { mark })}
      role="alertdialog"
      onClose={onClose}
      actions={
        // biome-ignore lint/a11y/noAutofocus: a press of Enter must not lose anything
        <button type="button" className="button button-go" autoFocus onClick={onClose}>
          {t('rights.keep')}
        </button>
      }
    >
      {isInTurn && <p>{t('rights.removeInTurn')}</p>}
      {isLast && <p>{t('rights.removeLast')}</p>}
      <p>{t('rights.removeLost')}</p>
      <div className="remove-ways">
        {hasWords && (
          <Way
            label={t('rights.removeWords')}
            hint={t('rights.removeWordsHint')}
            onChoose={() => onRemove('all words')}
          />
        )}
        <Way
          label={t('rights.removeAll')}
          hint={t('rights.removeAllHint')}
          onChoose={() => onRemove('everything')}
        />
      </div>
    </Sheet>
  );
};

const Way = ({ label, hint, onChoose }: { label: string; hint: string; onChoose: () => void }) => (
  <button type="button" className="button remove-way" onClick={onChoose}>
    {label}
    <small>{hint}</small>
  </button>
);
