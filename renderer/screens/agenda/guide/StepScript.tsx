import { useTranslation } from 'react-i18next';
import type { GuideStep } from '../../../../shared/guide/guide.ts';
import { WithTerms } from '../../../glossary/WithTerms.tsx';
import { Elapsed } from './Elapsed.tsx';
import { useScript } from './useScript.ts';

type Props = {
  readonly step: GuideStep;
  /** What comes after it, in a sentence. */
  readonly after: string;
};

/** What to say, large enough to be read standing, and what to show. */
export const StepScript = ({ step, after }: Props) => {
  const { t } = useTranslation();
  const script = useScript(step);
  return (
    <div className="guide-step">
      <div className="guide-step-head">
        <h2>
          <bdi>{script.title}</bdi>
        </h2>
        <span className="soft">
          {t('guide.minutes', { count: step.minutes })}. {after}
        </span>
        <Elapsed step={step.id} isBreak={step.kind === 'break'} />
      </div>
      <p className="guide-say" aria-live="polite">
        <span className="soft small">{t('guide.say')}</span>
        <q>
          <WithTerms text={script.words} />
        </q>
      </p>
      {script.ways && (
        <div className="guide-say-ways">
          <button type="button" className="button" onClick={script.ways.another}>
            {t('guide.anotherWay')}
          </button>
          <button
            type="button"
            className="button"
            aria-pressed={script.ways.isSimpler}
            onClick={script.ways.simpler}
          >
            {t('guide.simpler')}
          </button>
        </div>
      )}
      {script.show && (
        <p className="guide-show">
          <strong>{t('guide.show')}:</strong> <WithTerms text={script.show} />
        </p>
      )}
    </div>
  );
};
