import { useTranslation } from 'react-i18next';
import { useSaveFile, type WriteFile } from '../../files/useSaveFile.ts';
import { usePage } from '../../store/PageProvider.tsx';

type SaveProps = {
  write: WriteFile;
  onSaved: () => Promise<void>;
  /** What the button says, by where the file goes. */
  says?: { readonly save: string; readonly download: string };
};

/** The one button, what became of it in words, and what to do where the folder says no. */
export const SaveReport = ({ write, onSaved, says }: SaveProps) => {
  const { t } = useTranslation();
  const host = usePage((state) => state.hello?.host);
  const { outcome, save, beside } = useSaveFile(write, onSaved);
  const { save: toFolder, download } = says ?? {
    save: t('exporting.save'),
    download: t('exporting.download'),
  };
  return (
    <>
      <p role="status" className={outcome.is === 'failed' ? undefined : 'soft'}>
        {outcome.is === 'saving' && t('exporting.saving')}
        {outcome.is === 'saved' && t('exporting.savedIn', { name: outcome.name })}
        {outcome.is === 'downloaded' && t('exporting.downloaded', { name: outcome.name })}
        {outcome.is === 'exists' && t('exporting.exists')}
        {outcome.is === 'failed' && outcome.message}
      </p>
      {outcome.is === 'exists' && (
        <button type="button" className="button button-room bar-go" onClick={() => void beside()}>
          {t('exporting.beside')}
        </button>
      )}
      <button
        type="button"
        className={outcome.is === 'exists' ? 'button button-room' : 'button button-go button-room bar-go'}
        disabled={outcome.is === 'saving'}
        onClick={() => void save()}
      >
        {outcome.is === 'exists' || outcome.is === 'failed'
          ? t('exporting.other')
          : host === 'loopback'
            ? download
            : toFolder}
      </button>
    </>
  );
};
