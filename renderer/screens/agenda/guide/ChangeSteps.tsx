import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type GuidePlan,
  type GuideStep,
  stepOf,
  withoutStep,
  withStepAdded,
  withStepChanged,
  withStepMoved,
} from '../../../../shared/guide/guide.ts';
import { guideLimits } from '../../../../shared/guide/limits.ts';
import { Sheet } from '../../../components/Sheet.tsx';
import { useOpen, usePage } from '../../../store/PageProvider.tsx';
import { RemoveButton } from './RemoveButton.tsx';
import { titleOf } from './titleOf.ts';

/** The steps in their order: move, skip, add a break or one's own. The guide's own steps can be skipped, not lost. */
export const ChangeSteps = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation();
  const { session } = useOpen();
  const keep = usePage((state) => state.keep);
  const [title, setTitle] = useState('');
  const [say, setSay] = useState('');
  const { guide } = session.plan;
  const change = (next: GuidePlan) => keep({ type: 'guide-planned', guide: next });
  const isFull = guide.steps.length >= guideLimits.steps;
  const add = (step: GuideStep) => change(withStepAdded(guide, step, session.guide.step));
  const addOwn = (event: FormEvent) => {
    event.preventDefault();
    if (title.trim() === '') return;
    add({ ...stepOf('break', crypto.randomUUID()), kind: 'own', title: title.trim(), say: say.trim() });
    setTitle('');
    setSay('');
  };
  return (
    <Sheet
      title={t('guide.changeTitle')}
      onClose={onClose}
      actions={
        <button type="button" className="button button-go" onClick={onClose}>
          {t('common.close')}
        </button>
      }
    >
      <ol className="guide-steps">
        {guide.steps.map((step, i) => {
          const name = titleOf(t, step);
          const isExtra = step.kind === 'own' || step.id !== step.kind;
          return (
            <li key={step.id} className="guide-line" data-skipped={step.skipped}>
              <span>
                <bdi>{name}</bdi> {step.skipped && <small className="soft">({t('guide.skipped')})</small>}
              </span>
              <button
                type="button"
                className="button button-icon"
                aria-label={t('guide.up', { step: name })}
                disabled={i === 0}
                onClick={() => change(withStepMoved(guide, step.id, -1))}
              >
                ↑
              </button>
              <button
                type="button"
                className="button button-icon"
                aria-label={t('guide.down', { step: name })}
                disabled={i === guide.steps.length - 1}
                onClick={() => change(withStepMoved(guide, step.id, 1))}
              >
                ↓
              </button>
              {isExtra ? (
                <RemoveButton
                  label={t('guide.drop', { step: name })}
                  onRemove={() => change(withoutStep(guide, step.id))}
                />
              ) : (
                <input
                  type="checkbox"
                  aria-label={t(step.skipped ? 'guide.use' : 'guide.skip', { step: name })}
                  checked={!step.skipped}
                  onChange={(event) =>
                    change(withStepChanged(guide, step.id, { skipped: !event.target.checked }))
                  }
                />
              )}
            </li>
          );
        })}
      </ol>
      <button
        type="button"
        className="button"
        disabled={isFull}
        onClick={() => add(stepOf('break', crypto.randomUUID()))}
      >
        {t('guide.addBreak')}
      </button>
      <form className="guide-contact" onSubmit={addOwn}>
        <label>
          <span className="field-label">{t('guide.ownStep')}</span>
          <input
            className="field-input"
            value={title}
            maxLength={guideLimits.title}
            autoComplete="off"
            onChange={(event) => setTitle(event.target.value)}
          />
        </label>
        <label>
          <span className="field-label">{t('guide.ownSay')}</span>
          <textarea
            className="field-input"
            rows={2}
            value={say}
            maxLength={guideLimits.say}
            autoComplete="off"
            onChange={(event) => setSay(event.target.value)}
          />
        </label>
        <button type="submit" className="button" disabled={isFull}>
          {t('guide.addStep')}
        </button>
      </form>
    </Sheet>
  );
};
