import { useTranslation } from 'react-i18next';
import { turnOf } from '../../../shared/session/agenda.ts';
import type { Participant, Session } from '../../../shared/session/model.ts';
import { boardsLeft } from '../../../shared/session/paper.ts';
import type { MenuChoice } from '../../components/MoreMenu.tsx';
import { usePage } from '../../store/PageProvider.tsx';

/** What the facilitator can do for one person, by how the session and the person stand. */
export const usePersonChoices = (session: Session, participant: Participant): readonly MenuChoice[] => {
  const { t } = useTranslation();
  const keep = usePage((state) => state.keep);
  const giveTurn = usePage((state) => state.giveTurn);
  const goTo = usePage((state) => state.goTo);
  if (participant.here === 'withdrawn') return [];
  const ofPerson = { participant: participant.id };
  const turn = turnOf(session, participant);
  const running = session.status === 'running';
  const taking = running && participant.here === 'taking part';
  const closed = session.plan.questions.filter(
    ({ id }) => (participant.answers[id]?.outcome ?? 'open') !== 'open',
  );

  return [
    ...(taking && turn.questions.length > 0
      ? [{ id: 'turn', label: t('agenda.turnNow'), onChoose: () => giveTurn(turn) }]
      : []),
    ...(taking && boardsLeft(session, participant).length > 0
      ? [
          {
            id: 'paper',
            label: t('paper.menu'),
            onChoose: () => goTo({ at: 'paper', participant: participant.id }),
          },
        ]
      : []),
    ...(taking
      ? closed.map((question) => ({
          id: `again-${question.id}`,
          label: t('agenda.again', { topic: question.topic || question.wording }),
          onChoose: () => {
            keep({ type: 'answer-opened', ...ofPerson, question: question.id });
            giveTurn({ participant, questions: [question] });
          },
        }))
      : []),
    ...(running
      ? participant.here === 'stopped'
        ? [
            {
              id: 'back',
              label: t('agenda.back'),
              onChoose: () => keep({ type: 'participant-back', ...ofPerson }),
            },
          ]
        : [
            {
              id: 'stop',
              label: t('agenda.stop'),
              onChoose: () => keep({ type: 'participant-stopped', ...ofPerson }),
            },
          ]
      : []),
  ];
};
