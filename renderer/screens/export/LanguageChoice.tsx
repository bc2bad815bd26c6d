import { useTranslation } from 'react-i18next';
import { factsOf, type WholeLanguage, wholeLanguages } from '../../../shared/text/languages.ts';

type LanguageProps = { language: WholeLanguage; onLanguage: (language: WholeLanguage) => void };

/** In which language the report is written: whoever reads it may not speak this computer's. */
export const LanguageChoice = ({ language, onLanguage }: LanguageProps) => {
  const { t } = useTranslation();
  return (
    <label className="field region-choice">
      <span className="field-label">{t('exporting.language')}</span>
      <select
        className="field-input"
        value={language}
        onChange={(event) => onLanguage(wholeLanguages.find((each) => each === event.target.value) ?? 'en')}
      >
        {wholeLanguages.map((each) => (
          <option key={each} value={each} lang={factsOf[each].tag}>
            {factsOf[each].name}
          </option>
        ))}
      </select>
    </label>
  );
};
