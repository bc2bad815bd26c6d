import { useTranslation } from 'react-i18next';
import { type Region, regions } from '../../../shared/disclosure/regions.ts';

type RegionProps = {
  region: Region | null;
  onRegion: (region: Region | null) => void;
  /** What the region is of; the report's own unless said otherwise. */
  label?: string;
};

/** A region from the fixed list, or none. There is no field for a venue, so that none can slip in. */
export const RegionChoice = ({ region, onRegion, label }: RegionProps) => {
  const { t } = useTranslation();
  return (
    <label className="field region-choice">
      <span className="field-label">{label ?? t('exporting.region')}</span>
      <select
        className="field-input"
        value={region ?? ''}
        onChange={(event) => onRegion(regions.find((each) => each === event.target.value) ?? null)}
      >
        <option value="">{t('exporting.noRegion')}</option>
        {regions.map((each) => (
          <option key={each} value={each}>
            {t(`exporting.regionOption.${each}`)}
          </option>
        ))}
      </select>
    </label>
  );
};
