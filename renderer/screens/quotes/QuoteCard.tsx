import { useTranslation } from 'react-i18next';
import type { Theme, Words } from '../../../shared/session/model.ts';
import { agreedForReport } from '../../../shared/session/quotes.ts';
import type { Carrying } from './useCarrying.ts';

type CardProps = {
  words: Words;
  themes: readonly Theme[];
  readOnly: boolean;
  carrying: Carrying;
  onMove: (theme: string | null) => void;
  onLook: () => void;
};

/** One quote on its card, as it would stand in the report. */
export const QuoteCard = ({ words, themes, readOnly, carrying, onMove, onLook }: CardProps) => {
  const { t } = useTranslation();
  const agreed = agreedForReport(words);
  const text = agreed ?? words.text;
  const first = text.length > 40 ? `${text.slice(0, 40).trimEnd()}…` : text;
  const movable = themes.length > 0 && !readOnly;
  const held = carrying.carried?.id === words.id;
  return (
    <li
      className="quote"
      data-quote={words.id}
      data-held={held}
      {...(movable ? carrying.pointerOn(words) : {})}
    >
      <div className="quote-words">
        <p dir="auto">{text}</p>
        {movable && (
          <button
            type="button"
            className="quote-grip"
            aria-label={t('quotes.carry', { text: first })}
            aria-pressed={held}
            onClick={() => carrying.take(words)}
          >
            <span aria-hidden="true" />
          </button>
        )}
      </div>
      <div className="quote-ways">
        <small className={agreed === null ? 'quote-new' : 'soft'}>
          {t(agreed === null ? 'quotes.notLooked' : 'quotes.ready')}
        </small>
        {!readOnly && (
          <button type="button" className="button button-plain" onClick={onLook}>
            {t(agreed === null ? 'quotes.lookAt' : 'quotes.lookAgain')}
          </button>
        )}
        {movable && (
          <select
            className="field-input quote-pile"
            aria-label={t('quotes.pileOf', { text: first })}
            value={words.theme ?? ''}
            onChange={(event) => onMove(event.target.value || null)}
          >
            <option value="">{t('quotes.noPile')}</option>
            {themes.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
      </div>
    </li>
  );
};
