import { useTranslation } from 'react-i18next';
import { Sheet } from '../components/Sheet.tsx';
import { usePage } from '../store/PageProvider.tsx';
import { useSaveFile, type WriteFile } from './useSaveFile.ts';

type SaveFileProps = {
  /** Where the sentences of this sheet are. */
  says: 'packs.shareSheet' | 'checklist.sheet';
  name: string;
  type: string;
  write: WriteFile;
  onClose: () => void;
};

/** Saves one file: into a folder that is chosen on the desktop, as a download in a browser. */
export const SaveFileSheet = ({ says, name, type, write, onClose }: SaveFileProps) => {
  const { t } = useTranslation();
  const host = usePage((state) => state.hello?.host);
  const { outcome, save, beside } = useSaveFile(write, type);
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
