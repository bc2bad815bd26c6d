import { useTranslation } from 'react-i18next';
import { textSizes } from '../../shared/display/choices.ts';
import { usePage } from '../store/PageProvider.tsx';

/** Text size inside the app. */
export const TextSize = () => {
  const { t } = useTranslation();
  const size = usePage((state) => state.hello?.settings.textSize ?? 100);
  const change = usePage((state) => state.change);
  return (
    <label className="display-size">
      <span className="field-label">{t('display.textSize')}</span>
      <select
        className="field-input"
        value={size}
        onChange={(event) => void change({ textSize: Number(event.target.value) })}
      >
        {textSizes.map((each) => (
          <option key={each} value={each}>
            {t('display.textSizeOption', { size: each })}
          </option>
        ))}
      </select>
    </label>
  );
};
