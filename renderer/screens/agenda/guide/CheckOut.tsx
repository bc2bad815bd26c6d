import { useTranslation } from 'react-i18next';
import { cards } from '../../../../shared/exercise/kit.ts';
import type { Session } from '../../../../shared/session/model.ts';
import { CardSign } from '../../../pictures/CardSign.tsx';
import { usePage } from '../../../store/PageProvider.tsx';
import { HearBack } from './HearBack.tsx';

/** How people leave, as numbers alone, and what they were promised. */
export const CheckOut = ({ session }: { session: Session }) => {
  const { t } = useTranslation();
  const keep = usePage((state) => state.keep);
  const { checkOut } = session.guide;
  const count = (card: (typeof cards)[number], by: -1 | 1) =>
    keep({
      type: 'checked-out',
      ...checkOut,
      [card]: Math.min(99, Math.max(0, checkOut[card] + by)),
    });
  return (
    <div className="guide-tools">
      <section aria-labelledby="guide-check-out">
        <h3 id="guide-check-out">{t('guide.checkOut.title')}</h3>
        <p className="soft">{t('guide.checkOut.hint')}</p>
        <ul className="guide-counts">
          {cards.map((card) => {
            const name = t(`figures.card.${card}`);
            return (
              <li key={card} className="guide-count">
                <CardSign card={card} size={36} />
                <span>{name}</span>
                <button
                  type="button"
                  className="button button-icon"
                  aria-label={t('guide.checkOut.fewer', { card: name })}
                  disabled={checkOut[card] === 0}
                  onClick={() => count(card, -1)}
                >
                  –
                </button>
                <output>{checkOut[card]}</output>
                <button
                  type="button"
                  className="button button-icon"
                  aria-label={t('guide.checkOut.more', { card: name })}
                  onClick={() => count(card, 1)}
                >
                  +
                </button>
              </li>
            );
          })}
        </ul>
      </section>
      <HearBack session={session} />
    </div>
  );
};
