import { useTranslation } from 'react-i18next';
import { isAtTheCircle, neighbourOf } from '../../../shared/guide/guide.ts';
import { stepNow } from '../../../shared/room/sceneOf.ts';
import { nextTurn } from '../../../shared/session/agenda.ts';
import { limits } from '../../../shared/session/limits.ts';
import { stateOf } from '../../../shared/session/model.ts';
import { Frame } from '../../components/Frame.tsx';
import { GlossaryButton } from '../../glossary/GlossaryButton.tsx';
import { WithTerms } from '../../glossary/WithTerms.tsx';
import { RoomStrip } from '../../room/RoomStrip.tsx';
import { useOpen, usePage } from '../../store/PageProvider.tsx';
import './agenda.css';
import { GuidePanel } from './guide/GuidePanel.tsx';
import { GuideWays } from './guide/GuideWays.tsx';
import { HardButton } from './guide/HardButton.tsx';
import { Parking } from './guide/Parking.tsx';
import { TakeHome } from './guide/TakeHome.tsx';
import { NextStep } from './NextStep.tsx';
import { PersonRow } from './PersonRow.tsx';
import { ReadyTogether } from './ReadyTogether.tsx';
import { SetUp } from './SetUp.tsx';

/** The facilitator's page of a session: what happens next, who has answered what, and the ways out. */
export const AgendaScreen = () => {
  const { t } = useTranslation();
  const { session, readOnly } = useOpen();
  const keep = usePage((state) => state.keep);
  const goTo = usePage((state) => state.goTo);
  const leave = usePage((state) => state.leave);
  const state = stateOf(session);
  const full = session.plan.participants >= limits.participants;
  const group = session.plan.turns === 'group';
  const step = readOnly ? null : stepNow(session);
  // One thing comes next: a turn where the guide is at the circle, else the guide's next step, and at its end the close.
  const turnIsNext = (!step || isAtTheCircle(step)) && nextTurn(session) !== null;
  const goesOn = step !== null && neighbourOf(session.plan.guide, step.id, 1) !== null;
  const next = turnIsNext || !step ? 'turn' : goesOn ? 'step' : 'close';

  return (
    <Frame
      step={state}
      who={
        <>
          <button type="button" className="button" onClick={() => void leave()}>
            {t('agenda.close')}
          </button>
          <bdi className="top-title">{session.plan.title || t('common.untitled')}</bdi>
        </>
      }
    >
      <main className="page-body agenda">
        {readOnly ? (
          <section className="sheet next-step">
            <h1>{t('agenda.readOnly')}</h1>
          </section>
        ) : (
          <>
            {step && <GuidePanel session={session} step={step} isNext={next === 'step'} />}
            <NextStep session={session} next={next} />
            {state === 'running' && <RoomStrip />}
          </>
        )}
        <div className="agenda-ways">
          <button type="button" className="button" onClick={() => goTo({ at: 'review' })}>
            {t('agenda.review')}
          </button>
          {state !== 'draft' && (
            <>
              <button type="button" className="button" onClick={() => goTo({ at: 'quotes', from: 'agenda' })}>
                {t('agenda.quotes')}
              </button>
              <button type="button" className="button" onClick={() => goTo({ at: 'export' })}>
                {t('agenda.export')}
              </button>
              {step?.kind !== 'close' && <TakeHome />}
            </>
          )}
          {!readOnly && state === 'running' && (
            <>
              {!step && <GuideWays session={session} />}
              <HardButton />
            </>
          )}
          <GlossaryButton plain={false} />
        </div>
        <ReadyTogether session={session} />
        <section className="agenda-people" aria-labelledby="agenda-people">
          <div className="agenda-people-head">
            <h2 id="agenda-people">{t('agenda.people')}</h2>
            {state === 'running' && !readOnly && (
              <div className="agenda-people-ways">
                <button
                  type="button"
                  className="button"
                  title={t('agenda.practiseHint')}
                  onClick={() => goTo({ at: 'practice' })}
                >
                  {t('agenda.practise')}
                </button>
                {!group && (
                  <button
                    type="button"
                    className="button"
                    disabled={full}
                    onClick={() => keep({ type: 'participants-added', count: 1 })}
                  >
                    {t('agenda.addPerson')}
                  </button>
                )}
              </div>
            )}
          </div>
          {full && <p className="soft">{t('agenda.full')}</p>}
          <ul className="agenda-list">
            {session.participants.map((participant) => (
              <PersonRow
                key={participant.id}
                session={session}
                participant={participant}
                readOnly={readOnly}
              />
            ))}
          </ul>
        </section>
        {state !== 'draft' && <Parking session={session} readOnly={readOnly} />}
        <SetUp />
        <p className="soft small">
          <WithTerms text={t('agenda.promise')} />
        </p>
      </main>
    </Frame>
  );
};
