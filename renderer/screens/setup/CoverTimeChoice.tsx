import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type CoverTime, coverTimes } from '../../../shared/session/coverTimes.ts';
import { usePage } from '../../store/PageProvider.tsx';

/** How soon a board is covered that somebody walked away from. Kept for this computer, for all its sessions. */
export const CoverTimeChoice = () => {
  const { t } = useTranslation();
  const hint = useId();
  const time = usePage((state) => state.hello?.settings.coverAfter ?? 120);
  const change = usePage((state) => state.change);
  return (
    <label className="field">
      <span className="field-label">{t('setup.cover')}</span>
      <select
        className="field-input"
        value={time}
        aria-describedby={hint}
        onChange={(event) => {
          const chosen = coverTimes.find((each): each is CoverTime => `${each}` === event.target.value);
          if (chosen !== undefined) void change({ coverAfter: chosen });
        }}
      >
        {coverTimes.map((each) => (
          <option key={each} value={each}>
            {t(`setup.coverAfter.s${each}`)}
          </option>
        ))}
      </select>
      <span id={hint} className="soft small">
        {t('setup.coverHint')}
      </span>
    </label>
  );
};
