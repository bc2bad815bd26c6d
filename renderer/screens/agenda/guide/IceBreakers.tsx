import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { guideLimits } from '../../../../shared/guide/limits.ts';
import { AddLine } from './AddLine.tsx';

const deck = [
  'hero',
  'suit',
  'animal',
  'weather',
  'meal',
  'song',
  'smell',
  'place',
  'skill',
  'learn',
  'gift',
  'morning',
  'season',
  'colour',
  'book',
  'garden',
  'hour',
  'sound',
  'hands',
  'laugh',
  'child',
  'proud',
] as const;

/** A deck of light questions, one at a time; an own one goes on top and is kept nowhere. */
export const IceBreakers = () => {
  const { t } = useTranslation();
  const [at, setAt] = useState(0);
  const [own, setOwn] = useState<string | null>(null);
  const [isAway, setAway] = useState(false);
  const question = own ?? t(`guide.ice.deck.${deck[at % deck.length] ?? 'hero'}`);
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
            if (!isAway && own === null) setAt(at + 1);
            setOwn(null);
            setAway(false);
          }}
        >
          {t(isAway ? 'guide.ice.again' : 'guide.ice.next')}
        </button>
        {!isAway && (
          <button type="button" className="button" onClick={() => setAway(true)}>
            {t('guide.ice.away')}
          </button>
        )}
      </div>
      <AddLine
        label={t('guide.ice.own')}
        add={t('guide.ice.show')}
        maxLength={guideLimits.rule}
        onAdd={(text) => {
          setOwn(text);
          setAway(false);
        }}
      />
    </section>
  );
};
