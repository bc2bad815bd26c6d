import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { limits } from '../../../shared/session/limits.ts';
import { usePage } from '../../store/PageProvider.tsx';
import { useIdentifyingMarks } from '../turn/useIdentifyingMarks.ts';

/** `full`: how many piles there are already. */
export const NewPile = ({ full }: { full: number }) => {
  const { t } = useTranslation();
  const id = useId();
  const keep = usePage((state) => state.keep);
  const [name, setName] = useState('');
  const marks = useIdentifyingMarks(name);
  const make = (event: FormEvent) => {
    event.preventDefault();
    if (!name.trim()) return;
    keep({ type: 'theme-named', theme: `t-${crypto.randomUUID()}`, name: name.trim() });
    setName('');
  };
  return (
    <form className="new-pile" onSubmit={make}>
      <label className="field" htmlFor={id}>
        <span className="field-label">{t('quotes.newPile')}</span>
        <input
          id={id}
          className="field-input"
          autoComplete="off"
          maxLength={limits.themeName}
          aria-describedby={`${id}-marked`}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      </label>
      <button type="submit" className="button" disabled={!name.trim() || full >= limits.themes}>
        {t('quotes.makePile')}
      </button>
      <p id={`${id}-marked`} role="status" className="pile-marked">
        {marks.length > 0 && t('quotes.pileMarked')}
      </p>
    </form>
  );
};
