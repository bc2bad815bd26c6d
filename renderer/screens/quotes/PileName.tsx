import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { limits } from '../../../shared/session/limits.ts';
import type { Theme } from '../../../shared/session/model.ts';
import { usePage } from '../../store/PageProvider.tsx';
import { useIdentifyingMarks } from '../turn/useIdentifyingMarks.ts';

/** The name of a pile, to be changed where it stands. Kept when the field is left, or with Enter. */
export const PileName = ({ theme }: { theme: Theme }) => {
  const { t } = useTranslation();
  const id = useId();
  const keep = usePage((state) => state.keep);
  const [name, setName] = useState(theme.name);
  const marks = useIdentifyingMarks(name);
  const rename = () => {
    const next = name.trim();
    if (!next) return setName(theme.name);
    if (next !== theme.name) keep({ type: 'theme-named', theme: theme.id, name: next });
  };
  return (
    <>
      <input
        className="pile-name"
        aria-label={t('quotes.pileName')}
        aria-describedby={`${id}-marked`}
        autoComplete="off"
        maxLength={limits.themeName}
        value={name}
        onChange={(event) => setName(event.target.value)}
        onBlur={rename}
        onKeyDown={(event) => event.key === 'Enter' && rename()}
      />
      <p id={`${id}-marked`} role="status" className="pile-marked">
        {marks.length > 0 && t('quotes.pileMarked')}
      </p>
    </>
  );
};
