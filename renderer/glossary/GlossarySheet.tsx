import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TermId } from '../../shared/text/terms.ts';
import { Sheet } from '../components/Sheet.tsx';
import './glossary.css';
import { useTerms } from './useTerms.ts';

type GlossaryProps = {
  /** The word that was pressed; null for all of them. */
  first: TermId | null;
  onClose: () => void;
};

/** What words mean: the one that was pressed, or all of them with a search. */
export const GlossarySheet = ({ first, onClose }: GlossaryProps) => {
  const { t } = useTranslation();
  const terms = useTerms();
  const [only, setOnly] = useState(first);
  const entry = terms.find(({ id }) => id === only);
  return (
    <Sheet
      title={entry ? t('glossary.means', { name: entry.name }) : t('glossary.title')}
      onClose={onClose}
      actions={
        <>
          {entry && (
            <button type="button" className="button button-plain dialog-aside" onClick={() => setOnly(null)}>
              {t('glossary.all')}
            </button>
          )}
          <button type="button" className="button button-go" onClick={onClose}>
            {t('common.close')}
          </button>
        </>
      }
    >
      {entry ? <p className="glossary-entry">{entry.means}</p> : <AllWords searchFirst={first !== null} />}
    </Sheet>
  );
};

/** `searchFirst`: the button that led here is gone, so the keyboard goes on in the search. */
const AllWords = ({ searchFirst }: { searchFirst: boolean }) => {
  const { t } = useTranslation();
  const field = useId();
  const terms = useTerms();
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLocaleLowerCase();
  const found = terms.filter(({ name, also, means }) =>
    [name, ...also, means].some((text) => text.toLocaleLowerCase().includes(wanted)),
  );
  return (
    <>
      <p className="soft">{t('glossary.says')}</p>
      <div className="field">
        <label className="field-label" htmlFor={field}>
          {t('glossary.search')}
        </label>
        <input
          id={field}
          className="field-input"
          type="search"
          autoComplete="off"
          // biome-ignore lint/a11y/noAutofocus: see above
          autoFocus={searchFirst}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
        <span role="status" className="soft small">
          {wanted === ''
            ? ''
            : found.length > 0
              ? t('glossary.found', { count: found.length })
              : t('glossary.none', { search: search.trim() })}
        </span>
      </div>
      <dl className="glossary-words">
        {found.map(({ id, name, means }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
    </>
  );
};
