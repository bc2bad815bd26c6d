import { useTranslation } from 'react-i18next';
import type { Session, Words } from '../../../shared/session/model.ts';
import { HeldBack } from './HeldBack.tsx';
import { NewPile } from './NewPile.tsx';
import { Pile } from './Pile.tsx';
import { QuoteCard } from './QuoteCard.tsx';
import { useCarrying } from './useCarrying.ts';
import { useMoves } from './useMoves.ts';

type PilesProps = {
  session: Session;
  /** In the order in which they are shown. */
  quotes: readonly Words[];
  readOnly: boolean;
  onLook: (words: Words) => void;
};

/** Quotes on their piles. A quote moves by drag, by tap and tap, by keys, or from the list on its card. */
export const Piles = ({ session, quotes, readOnly, onLook }: PilesProps) => {
  const { t } = useTranslation();
  const { themes } = session;
  const { move, undo, canUndo, said } = useMoves(session);
  const carrying = useCarrying(move);
  const shown = quotes.filter(({ review }) => review?.is !== 'held back');
  const held = quotes.filter(({ review }) => review?.is === 'held back');

  const cardsOf = (theme: string | null) =>
    shown
      .filter((words) => words.theme === theme)
      .map((words) => (
        <QuoteCard
          key={words.id}
          words={words}
          themes={themes}
          readOnly={readOnly}
          carrying={carrying}
          onMove={(to) => move(words, to)}
          onLook={() => onLook(words)}
        />
      ));

  return (
    <section className="piles" aria-labelledby="piles">
      <header className="piles-head">
        <h2 id="piles">{t('quotes.piles')}</h2>
        <p className="soft">{t('quotes.pilesHint')}</p>
        {!readOnly && (
          <div className="piles-ways">
            <NewPile full={themes.length} />
            <button type="button" className="button" disabled={!canUndo} onClick={undo}>
              {t('quotes.undo')}
            </button>
          </div>
        )}
        <p role="status" className={carrying.carried ? 'piles-said' : 'said-only'}>
          {carrying.carried ? t('quotes.carrying') : said}
        </p>
      </header>
      <div className="piles-table">
        <Pile theme={null} cards={cardsOf(null)} readOnly={readOnly} carrying={carrying} />
        {themes.map((theme) => (
          <Pile
            key={theme.id}
            theme={theme}
            cards={cardsOf(theme.id)}
            readOnly={readOnly}
            carrying={carrying}
          />
        ))}
      </div>
      {held.length > 0 && <HeldBack quotes={held} onLook={readOnly ? null : onLook} />}
    </section>
  );
};
