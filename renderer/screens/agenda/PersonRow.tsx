import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { turnOf } from '../../../shared/session/agenda.ts';
import type { Participant, Session } from '../../../shared/session/model.ts';
import { Confirm } from '../../components/Confirm.tsx';
import { MoreMenu } from '../../components/MoreMenu.tsx';
import { ParticipantMark, whoInWords } from '../../components/ParticipantMark.tsx';
import { usePage } from '../../store/PageProvider.tsx';
import { usePersonChoices } from './usePersonChoices.ts';

type PersonProps = { session: Session; participant: Participant; readOnly: boolean };

/** One mark, how far it has come, and what can be done for that person. Never what they placed. */
export const PersonRow = ({ session, participant, readOnly }: PersonProps) => {
  const { t } = useTranslation();
  const forget = usePage((state) => state.forget);
  const [removing, setRemoving] = useState<'all words' | 'everything' | null>(null);
  const choices = usePersonChoices(session, participant, setRemoving);
  const mark = whoInWords(t, participant, session.plan.turns);
  const answers = Object.values(participant.answers);
  const done = answers.filter((answer) => answer.outcome === 'done').length;
  const passed = answers.filter((answer) => answer.outcome === 'passed').length;
  const all = session.plan.questions.length;
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
      {!readOnly && choices.length > 0 && <MoreMenu label={t('agenda.more', { mark })} choices={choices} />}
      {removing && (
        <Confirm
          title={t(removing === 'everything' ? 'agenda.removeAllTitle' : 'agenda.removeWordsTitle', { mark })}
          says={t(removing === 'everything' ? 'agenda.removeAllLost' : 'agenda.removeWordsLost')}
          yes={t('agenda.removeYes')}
          no={t('agenda.removeNo')}
          onNo={() => setRemoving(null)}
          onYes={() => {
            setRemoving(null);
            void forget(participant.id, removing);
          }}
        />
      )}
    </li>
  );
};
