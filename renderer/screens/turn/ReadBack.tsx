import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { GuessStep } from '../../deciding/GuessStep.tsx';
import { EasyCue } from '../../reading/EasyCue.tsx';
import { EasyText } from '../../reading/EasyText.tsx';
import { ReadToMe } from '../../reading/ReadToMe.tsx';

type ReadBackProps = {
  text: string;
  /** `quote`: whether the words may be in the report. */
  onAgree: (quote: boolean) => void;
  onChange: () => void;
  onRemove: () => void;
};

/** The words, large: have I got that right, could somebody guess who it was, and may they be in the report? */
export const ReadBack = ({ text, onAgree, onChange, onRemove }: ReadBackProps) => {
  const { t } = useTranslation();
  const [asking, setAsking] = useState<'right' | 'guess' | 'consent'>('right');
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the next question is a new heading to be read
  useEffect(() => heading.current?.focus(), [asking]);

  if (asking === 'guess')
    return (
      <GuessStep
        text={text}
        onNobody={() => setAsking('consent')}
        onChange={onChange}
        onHereOnly={() => onAgree(false)}
      />
    );
  return (
    <div className="read-back">
      <h2 ref={heading} tabIndex={-1}>
        <EasyText
          text={t(asking === 'right' ? 'turn.words.check' : 'turn.words.quote')}
          sign={asking === 'right' ? 'ear' : 'report'}
        />
      </h2>
      <blockquote dir="auto">{text}</blockquote>
      <ReadToMe text={`${t(asking === 'right' ? 'turn.words.check' : 'turn.words.quote')} ${text}`} />
      {asking === 'consent' ? (
        <>
          <p className="soft">
            <EasyText text={t('turn.words.quoteHint')} sign="noNames" />
          </p>
          <div className="write-actions">
            <button type="button" className="button button-room" onClick={() => onAgree(false)}>
              <EasyCue sign="safe" />
              {t('turn.words.quoteNo')}
            </button>
            <button type="button" className="button button-room" onClick={() => onAgree(true)}>
              <EasyCue sign="report" />
              {t('turn.words.quoteYes')}
            </button>
          </div>
        </>
      ) : (
        <div className="write-actions">
          <button type="button" className="button button-room" onClick={onRemove}>
            <EasyCue sign="bin" />
            {t('turn.words.remove')}
          </button>
          <button type="button" className="button button-room" onClick={onChange}>
            <EasyCue sign="write" />
            {t('turn.words.change')}
          </button>
          <button type="button" className="button button-go button-room" onClick={() => setAsking('guess')}>
            <EasyCue sign="right" />
            {t('turn.words.yes')}
          </button>
        </div>
      )}
    </div>
  );
};
