import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { nextTurn, questionsLeft } from '../../../shared/session/agenda.ts';
import { type Session, stateOf } from '../../../shared/session/model.ts';
import { whoInWords } from '../../components/ParticipantMark.tsx';
import { Sheet } from '../../components/Sheet.tsx';
import { MarkPicture } from '../../pictures/MarkPicture.tsx';
import { usePage } from '../../store/PageProvider.tsx';

type Props = {
  readonly session: Session;
  /** `step`: the guide's next step comes first. `close`: its last step is over. */
  readonly next: 'turn' | 'step' | 'close';
};

/** What happens next, with the one button for it. */
export const NextStep = ({ session, next: first }: Props) => {
  const { t } = useTranslation();
  const keep = usePage((state) => state.keep);
  const goTo = usePage((state) => state.goTo);
  const giveTurn = usePage((state) => state.giveTurn);
  const [finishing, setFinishing] = useState(false);
  const next = nextTurn(session);
  const quiet = first === 'step';
  const closing = first === 'close';
  const state = stateOf(session);
  const group = session.plan.turns === 'group';
  const nobody = session.participants.every(({ here }) => here === 'withdrawn');
  const waiting = session.participants.filter(
    (participant) => participant.here === 'taking part' && questionsLeft(session, participant).length > 0,
  ).length;

  if (state === 'finished' || state === 'exported') {
    return (
      <section className="sheet next-step">
        <div>
          <h1>{t(state === 'exported' ? 'agenda.exported' : 'agenda.finished')}</h1>
          <p className="soft">{t('agenda.finishedHint')}</p>
        </div>
        <div className="next-step-ways">
          <button
            type="button"
            className="button button-room"
            onClick={() => keep({ type: 'session-reopened' })}
          >
            {t('agenda.reopen')}
          </button>
          <button
            type="button"
            className="button button-go button-room"
            onClick={() => goTo({ at: 'export' })}
          >
            {t('agenda.export')}
          </button>
        </div>
      </section>
    );
  }

  const [topic] = next?.questions ?? [];
  return (
    <section className="sheet next-step">
      {closing ? (
        <div>
          <h1>{t('agenda.closing')}</h1>
          <p className="soft">{t('agenda.closingHint')}</p>
        </div>
      ) : next ? (
        <>
          <MarkPicture {...next.participant.mark} size={72} />
          <div>
            <p className="soft">{t('agenda.next')}</p>
            <h1>
              {group
                ? t('agenda.nextGroup')
                : t('agenda.nextTurn', { mark: whoInWords(t, next.participant, session.plan.turns) })}
            </h1>
            <p className="soft">
              {next.questions.length > 1
                ? t('agenda.aboutAll')
                : t('agenda.about', { topic: topic?.topic ?? '' })}
            </p>
          </div>
        </>
      ) : (
        <div>
          <h1>{t(nobody ? 'agenda.nobody' : 'agenda.allDone')}</h1>
          <p className="soft">
            {t(nobody ? (group ? 'agenda.nobodyHintGroup' : 'agenda.nobodyHint') : 'agenda.allDoneHint')}
          </p>
        </div>
      )}
      <div className="next-step-ways">
        {closing && next && (
          <button type="button" className="button button-room" onClick={() => giveTurn(next)}>
            {t('agenda.go')}
          </button>
        )}
        <button
          type="button"
          className={closing || !(next || quiet) ? 'button button-go button-room' : 'button button-room'}
          onClick={() => setFinishing(true)}
        >
          {t('agenda.finish')}
        </button>
        {next && !closing && (
          <button
            type="button"
            className={quiet ? 'button button-room' : 'button button-go button-room'}
            onClick={() => giveTurn(next)}
          >
            {t('agenda.go')}
          </button>
        )}
      </div>
      {finishing && (
        <Sheet
          title={t('agenda.finishTitle')}
          onClose={() => setFinishing(false)}
          actions={
            <>
              <button type="button" className="button" onClick={() => setFinishing(false)}>
                {t('agenda.finishNo')}
              </button>
              <button
                type="button"
                className="button button-go"
                onClick={() => {
                  setFinishing(false);
                  keep({ type: 'session-finished' });
                }}
              >
                {t('agenda.finish')}
              </button>
            </>
          }
        >
          {waiting > 0 && <p>{t('agenda.finishOpen', { count: waiting })}</p>}
          <p>{t('agenda.finishNone')}</p>
        </Sheet>
      )}
    </section>
  );
};
