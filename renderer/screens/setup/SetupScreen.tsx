import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { beginningOf } from '../../../shared/guide/guide.ts';
import { openCount } from '../../../shared/prepare/checklist.ts';
import { nextTurn } from '../../../shared/session/agenda.ts';
import type { Plan } from '../../../shared/session/model.ts';
import { reduce } from '../../../shared/session/reduce.ts';
import { Frame } from '../../components/Frame.tsx';
import { GlossaryButton } from '../../glossary/GlossaryButton.tsx';
import { useOpen, usePage } from '../../store/PageProvider.tsx';
import { QuestionList } from './QuestionList.tsx';
import { SectionRow } from './SectionRow.tsx';
import './setup.css';
import { setupSections } from './sections/setupSections.ts';

/** What is prepared before people sit down. Everything has a default; every change is kept at once. */
export const SetupScreen = () => {
  const { t } = useTranslation();
  const { session } = useOpen();
  const keep = usePage((state) => state.keep);
  const leave = usePage((state) => state.leave);
  const goTo = usePage((state) => state.goTo);
  const giveTurn = usePage((state) => state.giveTurn);
  const plan = session.plan;
  const open = openCount(plan.checklist);
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set(['who']));
  const fold = (id: string) =>
    setUnfolded((now) => new Set(now.has(id) ? [...now].filter((each) => each !== id) : [...now, id]));
  const unfold = (id: string) => {
    setUnfolded((now) => new Set([...now, id]));
    const row = document.getElementById(`setup-${id}`);
    row?.scrollIntoView({ block: 'start' });
    row?.querySelector('button')?.focus({ preventScroll: true });
  };

  const change = (next: Plan) => keep({ type: 'plan-changed', plan: next });
  const start = () => {
    keep({ type: 'session-started' });
    const next = nextTurn(reduce(session, { type: 'session-started' }));
    if (next) giveTurn(next);
  };

  const firstStep = beginningOf(plan.guide);
  const startWithGuide = () => {
    keep({ type: 'session-started' });
    keep({ type: 'step-begun', step: firstStep?.id ?? null });
    goTo({ at: 'agenda' });
  };

  return (
    <Frame
      who={
        <button type="button" className="button" onClick={() => void leave()}>
          {t('common.back')}
        </button>
      }
    >
      <main className="page-body stack">
        <div className="between">
          <h1>{t('setup.title')}</h1>
          <GlossaryButton />
        </div>
        <div className="columns setup-columns">
          <div className="stack stack-near">
            {setupSections.map((section) => (
              <SectionRow
                key={section.id}
                section={section}
                isOpen={unfolded.has(section.id)}
                onFold={() => fold(section.id)}
                plan={plan}
                onChange={change}
              />
            ))}
          </div>
          <section className="stack" aria-labelledby="setup-asked">
            <h2 id="setup-asked">{t('setup.asked')}</h2>
            <QuestionList plan={plan} onChange={change} />
          </section>
        </div>
      </main>
      <footer className="bar bar-stays">
        <div className="setup-bar-says">
          <p className="soft">{t('setup.ready')}</p>
          {open > 0 && (
            <button type="button" className="button button-plain" onClick={() => unfold('place')}>
              {t('checklist.stillOpen', { count: open })}
            </button>
          )}
        </div>
        <div className="setup-bar-ways bar-go">
          {firstStep && (
            <button type="button" className="button button-room" onClick={startWithGuide}>
              {t('guide.begin')}
            </button>
          )}
          <button type="button" className="button button-go button-room" onClick={start}>
            {t('setup.start')}
          </button>
        </div>
      </footer>
    </Frame>
  );
};
