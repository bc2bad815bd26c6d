import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Question } from '../../shared/questions/question.ts';
import { limits } from '../../shared/session/limits.ts';
import { Sheet } from '../components/Sheet.tsx';
import './prepare.css';
import { QuestionHints } from './QuestionHints.tsx';

type QuestionSheetProps = {
  /** null: a new one */
  question: Question | null;
  onKeep: (question: Question) => void;
  onClose: () => void;
};

const empty = { id: '', kind: 'placing', topic: '', wording: '', simpler: '', otherWays: [''] } as const;

/** A question in every way in which it can be asked. Only the wording itself is needed. */
export const QuestionSheet = ({ question, onKeep, onClose }: QuestionSheetProps) => {
  const { t } = useTranslation();
  const form = useId();
  const [written, setWritten] = useState<Question>(() => {
    const first = question ?? { ...empty, id: `own-${crypto.randomUUID()}` };
    return first.otherWays.length > 0 ? first : { ...first, otherWays: [''] };
  });
  const [missing, setMissing] = useState(false);
  const { wording, simpler, otherWays, topic, kind } = written;
  const change = (part: Partial<Question>) => setWritten((now) => ({ ...now, ...part }));

  const keep = (event: FormEvent) => {
    event.preventDefault();
    if (!wording.trim()) return setMissing(true);
    onKeep({
      ...written,
      topic: topic.trim() || shortened(wording.trim()),
      wording: wording.trim(),
      simpler: simpler.trim(),
      otherWays: otherWays.map((way) => way.trim()).filter(Boolean),
    });
  };

  return (
    <Sheet
      wide
      title={t(question ? 'setup.editTitle' : 'setup.addTitle')}
      onClose={onClose}
      actions={
        <>
          <button type="button" className="button" onClick={onClose}>
            {t('common.cancel')}
          </button>
          <button type="submit" form={form} className="button button-go">
            {t('setup.keep')}
          </button>
        </>
      }
    >
      <div className="question-sheet">
        <form id={form} className="stack" onSubmit={keep}>
          <div className="field">
            <label className="field-label" htmlFor={`${form}-wording`}>
              {t('setup.wording')}
            </label>
            <textarea
              id={`${form}-wording`}
              className="field-input"
              rows={2}
              maxLength={limits.wording}
              value={wording}
              aria-invalid={missing}
              aria-describedby={`${form}-hint`}
              onChange={(event) => {
                change({ wording: event.target.value });
                setMissing(false);
              }}
            />
            <span id={`${form}-hint`} className={missing ? 'field-problem' : 'soft small'}>
              {t(missing ? 'setup.needed' : 'setup.wordingHint')}
            </span>
          </div>
          <Line
            label={t('setup.simpler')}
            value={simpler}
            max={limits.wording}
            onChange={(value) => change({ simpler: value })}
          />
          {otherWays.map((way, i) => (
            <Line
              // biome-ignore lint/suspicious/noArrayIndexKey: a way has no identity but its place
              key={i}
              label={i === 0 ? t('setup.otherWay') : t('setup.otherWayMore', { number: i + 1 })}
              value={way}
              max={limits.wording}
              onChange={(value) => change({ otherWays: otherWays.with(i, value) })}
            />
          ))}
          {otherWays.length < limits.otherWays && otherWays.at(-1)?.trim() !== '' && (
            <button
              type="button"
              className="button button-plain"
              onClick={() => change({ otherWays: [...otherWays, ''] })}
            >
              {t('setup.otherWayAdd')}
            </button>
          )}
          <Line
            label={t('setup.topic')}
            value={topic}
            max={limits.topic}
            onChange={(value) => change({ topic: value })}
          />
          {kind !== 'baseline' && (
            <fieldset className="choice-of">
              <legend className="field-label">{t('setup.kind')}</legend>
              {(['placing', 'words'] as const).map((each) => (
                <label key={each} className="choice">
                  <input
                    type="radio"
                    name={`${form}-kind`}
                    checked={kind === each}
                    onChange={() => change({ kind: each })}
                  />
                  <span className="choice-text">
                    {t(each === 'placing' ? 'setup.kindPlacing' : 'setup.kindWords')}
                  </span>
                </label>
              ))}
            </fieldset>
          )}
        </form>
        <QuestionHints question={written} />
      </div>
    </Sheet>
  );
};

type LineProps = { label: string; value: string; max: number; onChange: (value: string) => void };

const Line = ({ label, value, max, onChange }: LineProps) => (
  <label className="field">
    <span className="field-label">{label}</span>
    <input
      className="field-input"
      value={value}
      maxLength={max}
      autoComplete="off"
      onChange={(event) => onChange(event.target.value)}
    />
  </label>
);

/** The first words of a question, where no short name was given. */
const shortened = (wording: string): string => {
  const words = wording.split(/\s+/);
  return (words.length > 6 ? `${words.slice(0, 6).join(' ')} …` : wording).slice(0, limits.topic);
};
