import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Words } from '../../../shared/session/model.ts';
import { EasyCue } from '../../reading/EasyCue.tsx';
import { EasyText } from '../../reading/EasyText.tsx';

type KeptProps = {
  words: readonly Words[];
  /** The keyboard begins here: something has just been kept. */
  begin: boolean;
  onRemove: (id: string) => void;
};

/** What was agreed so far for this question. Removing takes it from the disk as well. */
export const KeptWords = ({ words, begin, onRemove }: KeptProps) => {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(begin ? Number.POSITIVE_INFINITY : words.length);
  useEffect(() => {
    // The button that removed something went with it.
    if (words.length < before.current) heading.current?.focus();
    before.current = words.length;
  }, [words.length]);
  return (
    <div className="kept">
      <h2 ref={heading} tabIndex={-1}>
        {t('turn.words.kept')}
      </h2>
      {words.length === 0 && (
        <p className="soft">
          <EasyText text={t('turn.words.none')} sign="write" />
        </p>
      )}
      <ul>
        {words.map(({ id, text, quote }) => (
          <li key={id} className="sheet kept-words">
            <p dir="auto">{text}</p>
            <small className="soft">
              <EasyText
                text={t(quote ? 'turn.words.mayQuote' : 'turn.words.onlyHere')}
                sign={quote ? 'report' : 'safe'}
              />
            </small>
            <button type="button" className="button button-plain" onClick={() => onRemove(id)}>
              <EasyCue sign="bin" />
              {t('turn.words.removeKept')}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
};
