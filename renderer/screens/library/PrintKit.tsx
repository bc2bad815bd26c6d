import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type PaperSize, paperSizes } from '../../../shared/exercise/paperSize.ts';
import { Sheet } from '../../components/Sheet.tsx';
import { usePage } from '../../store/PageProvider.tsx';
import { useKitPages } from './useKitPages.ts';

/** A quiet way to the kit on paper, for groups that would rather cut and glue. */
export const PrintKit = () => {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="button button-plain" onClick={() => setOpen(true)}>
        {t('kit.open')}
      </button>
      {open && <KitSheet onClose={() => setOpen(false)} />}
    </>
  );
};

const KitSheet = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation();
  const host = usePage((state) => state.hello?.host);
  const [paper, setPaper] = useState<PaperSize>('a4');
  const { outcome, save, beside, forget } = useKitPages(paper);
  return (
    <Sheet
      title={t('kit.dialog.title')}
      onClose={onClose}
      actions={
        <>
          <button type="button" className="button" onClick={onClose}>
            {t('common.close')}
          </button>
          {outcome.is === 'exists' && (
            <button type="button" className="button" onClick={() => void beside()}>
              {t('kit.dialog.beside')}
            </button>
          )}
          <button
            type="button"
            className="button button-go"
            disabled={outcome.is === 'saving'}
            onClick={() => void save()}
          >
            {t(host === 'loopback' ? 'kit.dialog.download' : 'kit.dialog.save')}
          </button>
        </>
      }
    >
      <p>{t('kit.dialog.says')}</p>
      <fieldset className="kit-papers">
        <legend className="field-label">{t('kit.dialog.paper')}</legend>
        {paperSizes.map((each) => (
          <label key={each} className="choice">
            <input
              type="radio"
              name="kit-paper"
              checked={each === paper}
              onChange={() => {
                setPaper(each);
                forget();
              }}
            />
            <span className="choice-text">
              {t(`kit.dialog.${each}`)}
              <small>{t(`kit.dialog.${each}Hint`)}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <p className="soft">{t('kit.dialog.scale')}</p>
      <p role="status">
        {outcome.is === 'saving' && t('kit.dialog.saving')}
        {outcome.is === 'saved' && t('kit.dialog.saved', { name: outcome.name })}
        {outcome.is === 'downloaded' && t('kit.dialog.downloaded', { name: outcome.name })}
        {outcome.is === 'exists' && t('kit.dialog.exists')}
        {outcome.is === 'failed' && outcome.message}
      </p>
    </Sheet>
  );
};
