import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Question } from '../../../shared/questions/question.ts';
import { limits } from '../../../shared/session/limits.ts';
import { Sheet } from '../../components/Sheet.tsx';

type QuestionSheetProps = {
  /** null: a new one */
  question: Question | null;
  onKeep: (question: Question) => void;
  onClose: () => void;
};

/** A question in every way in which it can be asked. Only the wording itself is needed. */
export const QuestionSheet = ({ question, onKeep, onClose }: QuestionSheetProps) => {
  const { t } = useTranslation();
  const form = useId();
  const [wording, setWording] = useState(question?.wording ?? '');
  const [simpler, setSimpler] = useState(question?.simpler ?? '');
  const [otherWay, setOtherWay] = useState(question?.otherWays[0] ?? '');
  const [topic, setTopic] = useState(question?.topic ?? '');
  const [kind, setKind] = useState(question?.kind ?? 'placing');
  const [missing, setMissing] = useState(false);

  const keep = (event: FormEvent) => {
    event.preventDefault();
    if (!wording.trim()) return setMissing(true);
    const others = [otherWay.trim(), ...(question?.otherWays.slice(1) ?? [])].filter(Boolean);
    onKeep({
      id: question?.id ?? `own-${crypto.randomUUID()}`,
      kind,
      topic: topic.trim() || shortened(wording.trim()),
      wording: wording.trim(),
      simpler: simpler.trim(),
      otherWays: others,
    });
  };

  return (
    <Sheet
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
              setWording(event.target.value);
              setMissing(false);
            }}
          />
          <span id={`${form}-hint`} className={missing ? 'field-problem' : 'soft small'}>
            {t(missing ? 'setup.needed' : 'setup.wordingHint')}
          </span>
        </div>
        <Line label={t('setup.simpler')} value={simpler} max={limits.wording} onChange={setSimpler} />
        <Line label={t('setup.otherWay')} value={otherWay} max={limits.wording} onChange={setOtherWay} />
        <Line label={t('setup.topic')} value={topic} max={limits.topic} onChange={setTopic} />
        {kind !== 'baseline' && (
          <fieldset className="choice-of">
            <legend className="field-label">{t('setup.kind')}</legend>
            {(['placing', 'words'] as const).map((each) => (
              <label key={each} className="choice">
                <input
                  type="radio"
                  name={`${form}-kind`}
                  checked={kind === each}
                  onChange={() => setKind(each)}
                />
                <span className="choice-text">
                  {t(each === 'placing' ? 'setup.kindPlacing' : 'setup.kindWords')}
                </span>
              </label>
            ))}
          </fieldset>
        )}
      </form>
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
