import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { limits } from '../../../shared/session/limits.ts';
import type { SectionProps } from './sections/section.ts';

/** Kept when it is left; *Start* leaves it by taking the press. */
export const TitleField = ({ plan, onChange }: SectionProps) => {
  const { t } = useTranslation();
  const [title, setTitle] = useState(plan.title);
  useEffect(() => setTitle(plan.title), [plan.title]);
  return (
    <div className="field">
      <label className="field-label" htmlFor="title">
        {t('setup.name')}
      </label>
      <input
        id="title"
        aria-describedby="title-hint"
        className="field-input"
        value={title}
        maxLength={limits.title}
        autoComplete="off"
        onChange={(event) => setTitle(event.target.value)}
        onBlur={() => title !== plan.title && onChange({ ...plan, title })}
      />
      <span id="title-hint" className="soft small">
        {t('setup.nameHint')}
      </span>
    </div>
  );
};
