import { useTranslation } from 'react-i18next';
import { type GuideStep, neighbourOf } from '../../../../shared/guide/guide.ts';
import type { Session } from '../../../../shared/session/model.ts';
import { usePage } from '../../../store/PageProvider.tsx';
import './guide.css';
import { GuideWays } from './GuideWays.tsx';
import { StepScript } from './StepScript.tsx';
import { StepTools } from './StepTools.tsx';
import { titleOf } from './titleOf.ts';

type Props = { session: Session; step: GuideStep; isNext: boolean };

/**
 * The step that the workshop is at: what to say and show, and what belongs to it. `isNext`: whether going on to the
 * next step is what comes next, or a turn at the circle is.
 */
export const GuidePanel = ({ session, step, isNext }: Props) => {
  const { t } = useTranslation();
  const keep = usePage((state) => state.keep);
  const { guide } = session.plan;
  const [before, after] = [neighbourOf(guide, step.id, -1), neighbourOf(guide, step.id, 1)];
  const begin = (to: GuideStep | null) => keep({ type: 'step-begun', step: to?.id ?? null });
  const shown = guide.steps.filter(({ skipped }) => !skipped);
  return (
    <section className="guide sheet" aria-label={t('guide.strip')}>
      <ol className="guide-strip" aria-label={t('guide.strip')}>
        {shown.map((each) => (
          <li key={each.id}>
            <button
              type="button"
              className="guide-stop"
              aria-current={each.id === step.id ? 'step' : undefined}
              onClick={() => begin(each)}
            >
              {titleOf(t, each)}
            </button>
          </li>
        ))}
      </ol>
      <StepScript
        key={step.id}
        step={step}
        after={t('guide.stripHint', { next: after ? titleOf(t, after) : t('guide.end') })}
      />
      <StepTools session={session} step={step} />
      <div className="guide-ways">
        <button type="button" className="button" disabled={!before} onClick={() => begin(before)}>
          {t('guide.back')}
        </button>
        <div className="guide-rare">
          <GuideWays session={session} plain />
        </div>
        <button
          type="button"
          className={isNext && after ? 'button button-go button-room' : 'button button-room'}
          disabled={!after}
          onClick={() => begin(after)}
        >
          {t('guide.next')}
        </button>
      </div>
    </section>
  );
};
