import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Theme } from '../../../shared/session/model.ts';
import { Confirm } from '../../components/Confirm.tsx';
import { usePage } from '../../store/PageProvider.tsx';
import { PileName } from './PileName.tsx';
import type { Carrying } from './useCarrying.ts';

type PileProps = {
  /** null: the quotes that lie on no pile. */
  theme: Theme | null;
  cards: readonly ReactNode[];
  readOnly: boolean;
  carrying: Carrying;
};

/** A place where quotes lie: a quote that is held can be put here. */
export const Pile = ({ theme, cards, readOnly, carrying }: PileProps) => {
  const { t } = useTranslation();
  const keep = usePage((state) => state.keep);
  const [asking, setAsking] = useState(false);
  const id = theme?.id ?? null;
  const name = theme?.name ?? t('quotes.toGo');
  const remove = () => theme && keep({ type: 'theme-removed', theme: theme.id });
  return (
    <section
      className="pile"
      aria-label={name}
      data-pile={id ?? ''}
      data-over={carrying.over === (id ?? '')}
      data-loose={theme === null}
    >
      <header className="pile-head">
        {theme && !readOnly ? <PileName key={theme.name} theme={theme} /> : <h3>{name}</h3>}
        <p className="soft small">{t('quotes.pileCount', { count: cards.length })}</p>
      </header>
      {carrying.carried && carrying.carried.theme !== id && (
        <button type="button" className="button pile-put" onClick={() => carrying.putOn(id)}>
          {theme ? t('quotes.putOn', { name }) : t('quotes.putOff')}
        </button>
      )}
      <ul>{cards}</ul>
      {cards.length === 0 && (
        <p className="pile-empty soft">{t(theme ? 'quotes.pileEmpty' : 'quotes.toGoEmpty')}</p>
      )}
      {theme && !readOnly && (
        <button
          type="button"
          className="button button-plain"
          onClick={() => (cards.length === 0 ? remove() : setAsking(true))}
        >
          {t('quotes.removePile')}
        </button>
      )}
      {asking && (
        <Confirm
          title={t('quotes.removeTitle', { name })}
          says={t('quotes.removeSays')}
          yes={t('quotes.removePile')}
          no={t('quotes.keepPile')}
          onYes={remove}
          onNo={() => setAsking(false)}
        />
      )}
    </section>
  );
};
