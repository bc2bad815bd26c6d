import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Sheet } from '../components/Sheet.tsx';
import { usePage } from '../store/PageProvider.tsx';
import type { Saving } from './useSaveFile.ts';

type SaveSheetProps = {
  /** Where the sentences of this sheet are. */
  says: 'packs.shareSheet' | 'checklist.sheet' | 'kit.dialog' | 'takeHome.dialog';
  name?: string;
  saving: Saving;
  /** What is asked before the file is made. */
  children?: ReactNode;
  onClose: () => void;
};

/** Saves one file: into a folder that is chosen on the desktop, as a download in a browser. */
export const SaveSheet = ({ says, name = '', saving, children, onClose }: SaveSheetProps) => {
  const { t } = useTranslation();
  const host = usePage((state) => state.hello?.host);
  const { outcome, save, beside } = saving;
  return (
    <Sheet
      title={t(`${says}.title`, { name })}
      onClose={onClose}
      actions={
        <>
          <button type="button" className="button" onClick={onClose}>
            {t('common.close')}
          </button>
          {outcome.is === 'exists' && (
            <button type="button" className="button" onClick={() => void beside()}>
              {t(`${says}.beside`)}
            </button>
          )}
          <button
            type="button"
            className="button button-go"
            // Disabled, it would lose the focus, and Escape would close nothing until the file is written.
            aria-disabled={outcome.is === 'saving'}
            onClick={() => outcome.is !== 'saving' && void save()}
          >
            {t(host === 'loopback' ? `${says}.download` : `${says}.save`)}
          </button>
        </>
      }
    >
      <p>{t(`${says}.says`)}</p>
      {children}
      <p role="status">
        {outcome.is === 'saving' && t(`${says}.saving`)}
        {outcome.is === 'saved' && t(`${says}.saved`, { name: outcome.name })}
        {outcome.is === 'downloaded' && t(`${says}.downloaded`, { name: outcome.name })}
        {outcome.is === 'exists' && t(`${says}.exists`)}
        {outcome.is === 'failed' && outcome.message}
      </p>
    </Sheet>
  );
};
