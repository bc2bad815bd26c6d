import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type PaperSize, paperSizes } from '../../../shared/exercise/paperSize.ts';
import { SaveSheet } from '../../files/SaveSheet.tsx';
import { useSaveFile } from '../../files/useSaveFile.ts';
import { usePage } from '../../store/PageProvider.tsx';

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
  const client = usePage((state) => state.client);
  const [paper, setPaper] = useState<PaperSize>('a4');
  // Another paper is another kit.
  const saving = useSaveFile((ticket, beside) => client.call('kit.write', { paper, ticket, beside }));
  return (
    <SaveSheet says="kit.dialog" saving={saving} onClose={onClose}>
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
                saving.forget();
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
    </SaveSheet>
  );
};
