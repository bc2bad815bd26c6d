import { useTranslation } from 'react-i18next';
import { usePage } from '../store/PageProvider.tsx';

const offered = [100, 125, 150, 200, 250, 300] as const;

/** Text size inside the app, kept in the settings. */
export const TextSize = () => {
  const { t } = useTranslation();
  const size = usePage((state) => state.hello?.settings.textSize ?? 100);
  const change = usePage((state) => state.change);
  return (
    <label className="text-size">
      <span className="small">{t('common.textSize')}</span>
      <select
        className="field-input"
        value={size}
        onChange={(event) => void change({ textSize: Number(event.target.value) })}
      >
        {offered.map((each) => (
          <option key={each} value={each}>
            {t('common.textSizeOption', { size: each })}
          </option>
        ))}
      </select>
    </label>
  );
};
