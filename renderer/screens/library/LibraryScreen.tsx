import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { firstPlan, practicePlan } from '../../../shared/session/firstPlan.ts';
import { Frame } from '../../components/Frame.tsx';
import { GlossaryButton } from '../../glossary/GlossaryButton.tsx';
import { ComputerLanguage } from '../../reading/ComputerLanguage.tsx';
import { Receipts } from '../../rights/Receipts.tsx';
import { usePage } from '../../store/PageProvider.tsx';
import { BringIn } from './BringIn.tsx';
import { Colleagues } from './Colleagues.tsx';
import { EmptyLibrary } from './EmptyLibrary.tsx';
import './library.css';
import { monthInWords } from '../../../shared/report/phrases.ts';
import { PrintKit } from './PrintKit.tsx';
import { SessionCard } from './SessionCard.tsx';
import { useImported } from './useImported.ts';

/** Home: the sessions on this computer, and the one way to a new one. */
export const LibraryScreen = () => {
  const { t } = useTranslation();
  const ready = usePage((state) => state.hello !== null);
  const library = usePage((state) => state.library);
  const create = usePage((state) => state.create);
  const { imported, refresh, remove } = useImported();
  const goTo = usePage((state) => state.goTo);
  const sound = library.filter(
    ({ state, practice, problem }) =>
      (state === 'finished' || state === 'exported') && !practice && problem === null,
  );
  const mayCollate = sound.length + imported.filter(({ about }) => about !== null).length >= 2;
  const due = library.filter(({ isDue }) => isDue).length;
  const [search, setSearch] = useState('');
  const [creating, setCreating] = useState(false);
  // One id for as long as this screen is open: a double press makes one session.
  const newId = useMemo(() => crypto.randomUUID(), []);

  const begin = async (practice: boolean) => {
    if (creating) return;
    setCreating(true);
    if (!(await create(newId, practice ? practicePlan() : firstPlan(), practice))) setCreating(false);
  };
  const wanted = search.trim().toLocaleLowerCase();
  const found = library.filter(({ title, month }) =>
    `${title || t('common.untitled')} ${monthInWords(t, month)} ${month}`
      .toLocaleLowerCase()
      .includes(wanted),
  );

  return (
    <Frame who={t('common.appName')} middle={null} step={`${library.length}`}>
      <main className="page-body stack">
        {!ready ? null : library.length === 0 ? (
          <EmptyLibrary creating={creating} onNew={() => begin(false)} onPractise={() => begin(true)} />
        ) : (
          <>
            <div className="between">
              <h1>{t('library.title')}</h1>
              <button
                type="button"
                className="button button-go button-room"
                disabled={creating}
                onClick={() => begin(false)}
              >
                {t('library.newSession')}
              </button>
            </div>
            {due > 0 && (
              <p className="due" role="status">
                {t('rights.dueSome', { count: due })}
              </p>
            )}
            <label className="field library-search">
              <span className="field-label">{t('library.search')}</span>
              <input
                className="field-input"
                type="search"
                autoComplete="off"
                value={search}
                onChange={(event) => setSearch(event.target.value)}
              />
            </label>
            <ul className="library-list">
              {found.map((summary) => (
                <SessionCard key={summary.id} summary={summary} />
              ))}
            </ul>
            <p role="status" className="soft">
              {found.length === 0 && t('library.noneFound', { search: search.trim() })}
            </p>
          </>
        )}
        <Colleagues imported={imported} onRemove={remove} />
        {ready && (
          <div className="library-more" data-alone={library.length === 0}>
            {library.length > 0 && (
              <button
                type="button"
                className="button button-plain"
                disabled={creating}
                onClick={() => begin(true)}
              >
                {t('library.practise')}
              </button>
            )}
            <button
              type="button"
              className="button button-plain"
              onClick={() => goTo({ at: 'packs', from: 'library' })}
            >
              {t('packs.open')}
            </button>
            <BringIn onKept={refresh} />
            <GlossaryButton />
            {mayCollate && (
              <button
                type="button"
                className="button button-plain"
                onClick={() => goTo({ at: 'collate', ticked: [] })}
              >
                {t('collate.open')}
              </button>
            )}
          </div>
        )}
        <footer className="between library-foot">
          <p className="soft small">{t('library.promise')}</p>
          <PrintKit />
          <Receipts />
          <ComputerLanguage />
        </footer>
      </main>
    </Frame>
  );
};
