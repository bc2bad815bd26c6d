import { useTranslation } from 'react-i18next';
import { iceNameAt } from '../../../../shared/guide/iceBreakers.ts';
import { guideLimits } from '../../../../shared/guide/limits.ts';
import { usePage } from '../../../store/PageProvider.tsx';
import { AddLine } from './AddLine.tsx';

/** A deck of light questions, one at a time; the room sees the one on top. */
export const IceBreakers = () => {
  const { t } = useTranslation();
  const { at, own, away: isAway } = usePage((state) => state.ice);
  const take = usePage((state) => state.takeIce);
  const question = own ?? t(`guide.ice.deck.${iceNameAt(at)}`);
  return (
    <section className="guide-ice" aria-labelledby="guide-ice">
      <h3 id="guide-ice">{t('guide.ice.title')}</h3>
      {!isAway && (
        <p className="guide-card" aria-live="polite">
          <bdi>{question}</bdi>
        </p>
      )}
      <div className="guide-say-ways">
        <button
          type="button"
          className="button"
          onClick={() => {
            take({ at: !isAway && own === null ? at + 1 : at, own: null, away: false });
          }}
        >
          {t(isAway ? 'guide.ice.again' : 'guide.ice.next')}
        </button>
        {!isAway && (
          <button type="button" className="button" onClick={() => take({ away: true })}>
            {t('guide.ice.away')}
          </button>
        )}
      </div>
      <AddLine
        label={t('guide.ice.own')}
        add={t('guide.ice.show')}
        maxLength={guideLimits.rule}
        onAdd={(text) => take({ own: text, away: false })}
      />
    </section>
  );
};
