import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { aloud } from '../reading/aloud.ts';
import { EasyCue } from '../reading/EasyCue.tsx';
import { EasyText } from '../reading/EasyText.tsx';
import { ReadToMe } from '../reading/ReadToMe.tsx';
import './deciding.css';

type GuessProps = {
  text: string;
  onNobody: () => void;
  onChange: () => void;
  onHereOnly: () => void;
};

/** "Could someone here guess who said this?" No list of words knows that; the people in the room do. */
export const GuessStep = ({ text, onNobody, onChange, onHereOnly }: GuessProps) => {
  const { t } = useTranslation();
  const [maybe, setMaybe] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the second question is a new heading to be read
  useEffect(() => heading.current?.focus(), [maybe]);
  const said = maybe
    ? [t('turn.guess.maybeTitle'), t('turn.guess.hereOnly'), t('turn.guess.change')]
    : [t('turn.guess.title'), text, t('turn.guess.hint'), t('turn.guess.maybe'), t('turn.guess.nobody')];
  return (
    <div className="read-back">
      <h2 ref={heading} tabIndex={-1}>
        <EasyText
          text={t(maybe ? 'turn.guess.maybeTitle' : 'turn.guess.title')}
          sign={maybe ? 'ask' : 'people'}
        />
      </h2>
      <blockquote dir="auto">{text}</blockquote>
      <ReadToMe text={aloud(...said)} />
      {maybe ? (
        <div className="write-actions">
          <button type="button" className="button button-plain button-room" onClick={() => setMaybe(false)}>
            <EasyCue sign="undo" />
            {t('turn.guess.askAgain')}
          </button>
          <button type="button" className="button button-room" onClick={onHereOnly}>
            <EasyCue sign="safe" />
            {t('turn.guess.hereOnly')}
          </button>
          <button type="button" className="button button-room" onClick={onChange}>
            <EasyCue sign="write" />
            {t('turn.guess.change')}
          </button>
        </div>
      ) : (
        <>
          <p className="soft">
            <EasyText text={t('turn.guess.hint')} sign="onePerson" />
          </p>
          <div className="write-actions">
            <button type="button" className="button button-room" onClick={() => setMaybe(true)}>
              <EasyCue sign="ask" />
              {t('turn.guess.maybe')}
            </button>
            <button type="button" className="button button-room" onClick={onNobody}>
              <EasyCue sign="right" />
              {t('turn.guess.nobody')}
            </button>
          </div>
        </>
      )}
    </div>
  );
};
