import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { nextTurn } from '../../../shared/session/agenda.ts';
import { limits } from '../../../shared/session/limits.ts';
import type { Plan } from '../../../shared/session/model.ts';
import { reduce } from '../../../shared/session/reduce.ts';
import { voices } from '../../../shared/session/voice.ts';
import { Frame } from '../../components/Frame.tsx';
import { useOpen, usePage } from '../../store/PageProvider.tsx';
import { ChoiceOf } from './ChoiceOf.tsx';
import { CoverTimeChoice } from './CoverTimeChoice.tsx';
import { HowMany } from './HowMany.tsx';
import { QuestionList } from './QuestionList.tsx';
import './setup.css';

/** What is prepared before people sit down. Everything has a default; every change is kept at once. */
export const SetupScreen = () => {
  const { t } = useTranslation();
  const { session } = useOpen();
  const keep = usePage((state) => state.keep);
  const leave = usePage((state) => state.leave);
  const giveTurn = usePage((state) => state.giveTurn);
  const [title, setTitle] = useState(session.plan.title);
  const plan = session.plan;

  const change = (next: Plan) => keep({ type: 'plan-changed', plan: next });
  const keepTitle = () => title !== plan.title && change({ ...plan, title });
  const start = () => {
    if (title !== plan.title) change({ ...plan, title });
    keep({ type: 'session-started' });
    const next = nextTurn(reduce(session, { type: 'session-started' }));
    if (next) giveTurn(next);
  };

  return (
    <Frame
      who={
        <button type="button" className="button" onClick={() => void leave()}>
          {t('common.back')}
        </button>
      }
    >
      <main className="page-body setup">
        <h1>{t('setup.title')}</h1>
        <div className="setup-columns">
          <section className="setup-column" aria-labelledby="setup-who">
            <h2 id="setup-who">{t('setup.who')}</h2>
            <HowMany plan={plan} onChange={change} />
            <ChoiceOf
              legend={t('setup.voice')}
              name="voice"
              value={plan.voice}
              choices={voices.map((each) => ({
                value: each,
                label: t(`setup.voiceOf.${each}`),
                hint: t(`setup.voiceHint.${each}`),
              }))}
              onChange={(voice) => change({ ...plan, voice })}
            />
            <ChoiceOf
              legend={t('setup.turns')}
              name="turns"
              value={plan.turns}
              choices={(['person', 'question', 'group'] as const).map((each) => ({
                value: each,
                label: t(`setup.turn.${each}`),
                hint: t(`setup.turnHint.${each}`),
              }))}
              onChange={(turns) => change({ ...plan, turns })}
            />
            <ChoiceOf
              legend={t('setup.begin')}
              name="start"
              value={plan.start}
              choices={(['carry', 'blank'] as const).map((each) => ({
                value: each,
                label: t(`setup.startAs.${each}`),
                hint: t(`setup.startHint.${each}`),
              }))}
              onChange={(begin) => change({ ...plan, start: begin })}
            />
            {plan.turns !== 'group' && (
              <ChoiceOf
                legend={t('setup.reveal')}
                name="reveal"
                value={plan.reveal}
                choices={(['apart', 'together'] as const).map((each) => ({
                  value: each,
                  label: t(`setup.revealAs.${each}`),
                  hint: t(`setup.revealHint.${each}`),
                }))}
                onChange={(reveal) => change({ ...plan, reveal })}
              />
            )}
            <CoverTimeChoice />
            <div className="field">
              <label className="field-label" htmlFor="title">
                {t('setup.name')}
              </label>
              <input
                id="title"
                aria-describedby="title-hint"
                className="field-input"
                value={title}
                maxLength={limits.title}
                autoComplete="off"
                onChange={(event) => setTitle(event.target.value)}
                onBlur={keepTitle}
              />
              <span id="title-hint" className="soft small">
                {t('setup.nameHint')}
              </span>
            </div>
          </section>
          <section className="setup-column" aria-labelledby="setup-asked">
            <h2 id="setup-asked">{t('setup.asked')}</h2>
            <QuestionList plan={plan} onChange={change} />
          </section>
        </div>
      </main>
      <footer className="bar setup-bar">
        <p className="soft">{t('setup.ready')}</p>
        <button type="button" className="button button-go button-room bar-go" onClick={start}>
          {t('setup.start')}
        </button>
      </footer>
    </Frame>
  );
};
