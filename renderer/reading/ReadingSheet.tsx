import { useTranslation } from 'react-i18next';
import { factsOf, languages, type Reading } from '../../shared/text/languages.ts';
import { Sheet } from '../components/Sheet.tsx';

type Props = {
  readonly now: Reading;
  readonly onChoose: (reading: Reading) => void;
  readonly onClose: () => void;
};

/** Easy Read is tried out while the sheet is open; a language is chosen, and the sheet is done. */
export const ReadingSheet = ({ now, onChoose, onClose }: Props) => {
  const { t } = useTranslation();
  return (
    <Sheet
      title={t('reading.title')}
      onClose={onClose}
      actions={
        <button type="button" className="button button-room" onClick={onClose}>
          {t('common.close')}
        </button>
      }
    >
      <label className="choice">
        <input
          type="checkbox"
          checked={now.easyRead}
          onChange={(event) => onChoose({ ...now, easyRead: event.target.checked })}
        />
        <span className="choice-text">
          {t('reading.easyRead')}
          <small>{t('reading.easyReadHint')}</small>
        </span>
      </label>
      <ul className="reading-languages" aria-label={t('reading.language')}>
        {languages.map((each) => (
          <li key={each}>
            <button
              type="button"
              className="reading-language"
              aria-pressed={each === now.language}
              onClick={() => {
                onChoose({ ...now, language: each });
                onClose();
              }}
            >
              <strong lang={factsOf[each].tag}>
                <bdi>{factsOf[each].name}</bdi>
              </strong>
              {factsOf[each].draft && <small>{t('reading.draft')}</small>}
            </button>
          </li>
        ))}
      </ul>
    </Sheet>
  );
};
