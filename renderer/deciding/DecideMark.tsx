import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { limits } from '../../shared/session/limits.ts';
import { aloud } from '../reading/aloud.ts';
import { EasyCue } from '../reading/EasyCue.tsx';
import { EasyText } from '../reading/EasyText.tsx';
import { ReadToMe } from '../reading/ReadToMe.tsx';
import { type Deciding, type Decision, hidden } from './deciding.ts';
import { GeneralWordField } from './GeneralWordField.tsx';
import { generalWordsFor } from './generalWords.ts';
import { fitted, sentenceAround } from './sentence.ts';
import './deciding.css';

type DecideProps = {
  deciding: Deciding;
  /** How many marks were decided before this one. */
  done: number;
  onDecide: (decision: Decision) => void;
  onBack: () => void;
};

/** One mark in its sentence, and what becomes of it. It only asks; whoever reads it decides. */
export const DecideMark = ({ deciding: { text, waiting }, done, onDecide, onBack }: DecideProps) => {
  const { t } = useTranslation();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [general, setGeneral] = useState<string | null>(null);
  const [mark] = waiting;
  useEffect(() => heading.current?.focus(), []);
  if (!mark) return null;

  const marked = text.slice(mark.start, mark.end);
  const { start, end } = sentenceAround(text, mark);
  const suggested = generalWordsFor(marked, mark.kind).map((word) =>
    fitted(t(`turn.decide.general.${word}`), text, mark),
  );
  const [likeliest = ''] = suggested;
  const tooLong = text.length - marked.length + (general ?? '').trim().length > limits.words;

  return (
    <section className="decide" aria-labelledby={`${id}-title`}>
      <p className="soft">{t('turn.decide.step', { now: done + 1, all: done + waiting.length })}</p>
      <h2 ref={heading} id={`${id}-title`} tabIndex={-1}>
        {t('turn.decide.title', { words: marked })}
      </h2>
      <p>
        <EasyText text={t(`words.shown.${mark.kind}`)} sign={['look', 'onePerson']} />
      </p>
      <blockquote dir="auto">
        {text.slice(start, mark.start)}
        <mark>{general?.trim() || marked}</mark>
        {text.slice(mark.end, end)}
      </blockquote>
      <ReadToMe
        text={aloud(
          t('turn.decide.title', { words: marked }),
          t(`words.shown.${mark.kind}`),
          ...[t('turn.decide.hide'), t('turn.decide.general.choose'), t('turn.decide.keep')],
        )}
      />
      <div className="decide-choices">
        <button type="button" className="decide-choice" onClick={() => onDecide({ is: 'hide' })}>
          <EasyCue sign="hide" />
          <strong>{t('turn.decide.hide')}</strong>
          <span>{t('turn.decide.shows', { words: hidden })}</span>
        </button>
        <button
          type="button"
          className="decide-choice"
          aria-expanded={general !== null}
          onClick={() => setGeneral(general === null ? likeliest : null)}
        >
          <EasyCue sign="people" />
          <strong>{t('turn.decide.general.choose')}</strong>
          <span>{t('turn.decide.like', { words: likeliest })}</span>
        </button>
        <button type="button" className="decide-choice" onClick={() => onDecide({ is: 'keep' })}>
          <EasyCue sign="right" />
          <strong>{t('turn.decide.keep')}</strong>
          <span>{t('turn.decide.stays')}</span>
        </button>
      </div>
      {general !== null && (
        <GeneralWordField
          words={general}
          suggested={suggested}
          problem={tooLong ? t('turn.decide.tooLong') : null}
          onWords={setGeneral}
          onUse={() => onDecide({ is: 'general', words: general })}
        />
      )}
      <button type="button" className="button decide-back" onClick={onBack}>
        <EasyCue sign="back" />
        {t(done === 0 ? 'turn.decide.backToWords' : 'turn.decide.back')}
      </button>
    </section>
  );
};
