import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { turnOf } from '../../../shared/session/agenda.ts';
import type { Participant, Session } from '../../../shared/session/model.ts';
import { MoreMenu } from '../../components/MoreMenu.tsx';
import { ParticipantMark, whoInWords } from '../../components/ParticipantMark.tsx';
import { RemoveSheet } from '../../rights/RemoveSheet.tsx';
import { usePage } from '../../store/PageProvider.tsx';
import { usePersonChoices } from './usePersonChoices.ts';

type PersonProps = { session: Session; participant: Participant; readOnly: boolean };

/** One mark, how far it has come, and what can be done for that person. Never what they placed. */
export const PersonRow = ({ session, participant, readOnly }: PersonProps) => {
  const { t } = useTranslation();
  const forget = usePage((state) => state.forget);
  const [removing, setRemoving] = useState(false);
  const choices = usePersonChoices(session, participant);
  const mark = whoInWords(t, participant, session.plan.turns);
  const answers = Object.values(participant.answers);
  const done = answers.filter((answer) => answer.outcome === 'done').length;
  const passed = answers.filter((answer) => answer.outcome === 'passed').length;
  const all = session.plan.questions.length;
  const isInTurn =
    session.status === 'running' &&
    participant.here === 'taking part' &&
    answers.some((answer) => answer.outcome === 'open');
  const left = turnOf(session, participant).questions.length;

  return (
    <li className="person">
      <span className="person-mark">
        <ParticipantMark participant={participant} turns={session.plan.turns} size={40} />
      </span>
      <span className="soft">
        {participant.here === 'taking part'
          ? [
              done === 0 && passed === 0
                ? t('agenda.notYet')
                : left === 0 && passed === 0
                  ? t('agenda.answeredAll')
                  : t('agenda.answered', { done, all }),
              ...(passed > 0 ? [t('agenda.passed', { count: passed })] : []),
            ].join(', ')
          : t(`agenda.${participant.here}`)}
      </span>
      {!readOnly && participant.here !== 'withdrawn' && (
        <button
          type="button"
          className="button person-remove"
          aria-label={t('rights.removeOf', { mark })}
          onClick={() => setRemoving(true)}
        >
          {t('rights.remove')}
        </button>
      )}
      {!readOnly && choices.length > 0 && <MoreMenu label={t('agenda.more', { mark })} choices={choices} />}
      {removing && (
        <RemoveSheet
          mark={mark}
          isInTurn={isInTurn}
          isLast={session.participants.every(({ id, here }) => id === participant.id || here === 'withdrawn')}
          hasWords={answers.some((answer) => answer.words.length > 0)}
          onClose={() => setRemoving(false)}
          onRemove={(what) => {
            setRemoving(false);
            void forget(participant.id, what);
          }}
        />
      )}
    </li>
  );
};
