import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { quotesInNoOrder } from '../../../shared/session/quotes.ts';
import { Frame } from '../../components/Frame.tsx';
import { useOpen, usePage } from '../../store/PageProvider.tsx';
import { LooksLeft } from './LooksLeft.tsx';
import { Piles } from './Piles.tsx';
import { QuoteReview } from './QuoteReview.tsx';
import './quotes.css';

/**
 * Words with consent, and nothing beside them: no mark, card, placement or figure, in no order of speaking.
 * Here they are looked at once more before they leave, and put on piles.
 */
export const QuotesScreen = ({ from }: { from: 'agenda' | 'export' }) => {
  const { t } = useTranslation();
  const { session, readOnly } = useOpen();
  const goTo = usePage((state) => state.goTo);
  // The quotes to look at now, as they were asked for; the first one is on the table.
  const [looking, setLooking] = useState<{ ids: readonly string[]; all: number } | null>(null);
  const quotes = quotesInNoOrder(session);
  const now = looking && quotes.find(({ id }) => id === looking.ids[0]);
  const look = (ids: readonly string[]) => setLooking({ ids, all: ids.length });
  const left = quotes.filter(({ review }) => review === null).map(({ id }) => id);

  return (
    <Frame
      step={now ? 'looking' : 'piles'}
      who={
        <button type="button" className="button" onClick={() => goTo({ at: from })}>
          {t(from === 'export' ? 'quotes.backToExport' : 'quotes.backToAgenda')}
        </button>
      }
    >
      <main className="page-body quotes">
        <header className="quotes-head">
          <h1>{t('quotes.title')}</h1>
          {!now && <p className="soft">{t(quotes.length === 0 ? 'quotes.none' : 'quotes.hint')}</p>}
          {quotes.length === 0 && <p className="soft">{t('quotes.noneHint')}</p>}
        </header>
        {looking && now ? (
          <QuoteReview
            key={now.id}
            words={now}
            step={t('quotes.step', { now: looking.all - looking.ids.length + 1, all: looking.all })}
            onDone={() => {
              const ids = looking.ids.slice(1);
              setLooking(ids.length > 0 ? { ...looking, ids } : null);
            }}
            onStop={() => setLooking(null)}
          />
        ) : (
          quotes.length > 0 && (
            <>
              <LooksLeft count={left.length} onLook={readOnly ? null : () => look(left)} />
              <Piles
                session={session}
                quotes={quotes}
                readOnly={readOnly}
                onLook={(words) => look([words.id])}
              />
            </>
          )
        )}
      </main>
    </Frame>
  );
};
