import { useTranslation } from 'react-i18next';
import { factsOf, type Language, languages } from '../../../shared/text/languages.ts';

type LanguageProps = {
  /** What it is the language of. */
  label: string;
  language: Language;
  onLanguage: (language: Language) => void;
};

/** In which language something leaves: whoever reads it may not speak this computer's. */
export const LanguageChoice = ({ label, language, onLanguage }: LanguageProps) => {
  const { t } = useTranslation();
  return (
    <label className="field region-choice">
      <span className="field-label">{label}</span>
      {factsOf[language].draft && <small className="soft">{t('reading.draft')}</small>}
      <select
        className="field-input"
        value={language}
        onChange={(event) => onLanguage(languages.find((each) => each === event.target.value) ?? 'en')}
      >
        {options(languages.filter((each) => !factsOf[each].draft))}
        <optgroup label={t('reading.draft')}>
          {options(languages.filter((each) => factsOf[each].draft))}
        </optgroup>
      </select>
    </label>
  );
};

const options = (of: readonly Language[]) =>
  of.map((each) => (
    <option key={each} value={each} lang={factsOf[each].tag}>
      {factsOf[each].name}
    </option>
  ));
