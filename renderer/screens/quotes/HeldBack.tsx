import { useTranslation } from 'react-i18next';
import type { Words } from '../../../shared/session/model.ts';

type HeldProps = { quotes: readonly Words[]; onLook: ((words: Words) => void) | null };

/** Quotes that somebody could be guessed by, so they stay in the room. */
export const HeldBack = ({ quotes, onLook }: HeldProps) => {
  const { t } = useTranslation();
  return (
    <section className="held-back" aria-labelledby="held-back">
      <h2 id="held-back">{t('quotes.held')}</h2>
      <p className="soft">{t('quotes.heldHint')}</p>
      <ul>
        {quotes.map((words) => (
          <li key={words.id} className="quote">
            <p dir="auto">{words.text}</p>
            {onLook && (
              <button type="button" className="button" onClick={() => onLook(words)}>
                {t('quotes.lookAgain')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};
