import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

type ReadBackProps = {
  text: string;
  onYes: (quote: boolean) => void;
  onChange: () => void;
  onRemove: () => void;
};

/** The words, large: "have I got that right?" Then, whether they may be in the report. */
export const ReadBack = ({ text, onYes, onChange, onRemove }: ReadBackProps) => {
  const { t } = useTranslation();
  const [right, setRight] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the second question is a new heading to be read
  useEffect(() => heading.current?.focus(), [right]);
  return (
    <div className="read-back">
      <h2 ref={heading} tabIndex={-1}>
        {t(right ? 'turn.words.quote' : 'turn.words.check')}
      </h2>
      <blockquote dir="auto">{text}</blockquote>
      {right ? (
        <>
          <p className="soft">{t('turn.words.quoteHint')}</p>
          <div className="write-actions">
            <button type="button" className="button button-room" onClick={() => onYes(false)}>
              {t('turn.words.quoteNo')}
            </button>
            <button type="button" className="button button-room" onClick={() => onYes(true)}>
              {t('turn.words.quoteYes')}
            </button>
          </div>
        </>
      ) : (
        <div className="write-actions">
          <button type="button" className="button button-room" onClick={onRemove}>
            {t('turn.words.remove')}
          </button>
          <button type="button" className="button button-room" onClick={onChange}>
            {t('turn.words.change')}
          </button>
          <button type="button" className="button button-go button-room" onClick={() => setRight(true)}>
            {t('turn.words.yes')}
          </button>
        </div>
      )}
    </div>
  );
};
