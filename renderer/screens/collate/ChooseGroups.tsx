import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Collatables } from '../../../shared/collate/shown.ts';
import { everything, narrowed } from './choosing.ts';
import { Filters } from './Filters.tsx';
import { GroupList } from './GroupList.tsx';
import { HowShown } from './HowShown.tsx';
import type { Choice } from './useChoice.ts';

type ChooseProps = { collatables: Collatables | null; choice: Choice; onShow: () => void };

/** Which sessions, and the two questions that the report needs answered. */
export const ChooseGroups = ({ collatables, choice, onShow }: ChooseProps) => {
  const { t } = useTranslation();
  const [filter, setFilter] = useState(everything);
  const shown = narrowed(collatables?.groups ?? [], filter);
  const missing = choice.groups.length < 2 ? 'collate.choose.two' : 'collate.choose.answer';
  return (
    <>
      <main className="page-body stack">
        <header className="collate-head">
          <h1>{t('collate.title')}</h1>
          <p className="soft">{t('collate.about')}</p>
        </header>
        {collatables === null ? (
          <p className="soft" role="status">
            {t('collate.reading')}
          </p>
        ) : (
          <div className="columns collate-columns">
            <section className="stack" aria-labelledby="collate-which">
              <h2 id="collate-which">{t('collate.which')}</h2>
              <Filters collatables={collatables} filter={filter} onFilter={setFilter} />
              <GroupList shown={shown} choice={choice} />
            </section>
            <section className="stack" aria-labelledby="collate-how">
              <h2 id="collate-how">{t('collate.how')}</h2>
              <HowShown choice={choice} />
            </section>
          </div>
        )}
      </main>
      <footer className="bar bar-stays">
        <p className="soft" role="status">
          {choice.asked
            ? t('collate.chosen', { count: choice.groups.length })
            : `${t('collate.chosen', { count: choice.groups.length })} ${t(missing)}`}
        </p>
        <button
          type="button"
          className="button button-go button-room bar-go"
          disabled={choice.asked === null}
          onClick={onShow}
        >
          {t('collate.show')}
        </button>
      </footer>
    </>
  );
};
