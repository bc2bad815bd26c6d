import { useTranslation } from 'react-i18next';
import { factsOf, type WholeLanguage, wholeLanguages } from '../../shared/text/languages.ts';
import { usePage } from '../store/PageProvider.tsx';

/** The language of everything that is not a participant's own screen. */
export const ComputerLanguage = () => {
  const { t } = useTranslation();
  const language = usePage((state) => state.hello?.settings.language ?? 'en');
  const change = usePage((state) => state.change);
  return (
    <label className="computer-language">
      <span className="small">{t('reading.computer')}</span>
      <select
        className="field-input"
        value={language}
        onChange={(event) => void change({ language: asWhole(event.target.value) })}
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

const asWhole = (value: string): WholeLanguage => wholeLanguages.find((each) => each === value) ?? 'en';
