import { useTranslation } from 'react-i18next';
import type { Question } from '../../../shared/questions/question.ts';
import type { Participant, Session } from '../../../shared/session/model.ts';

type StepsProps = { session: Session; participant: Participant; now: Question };

/** Where this person is among the questions: dots for the eye, words for everybody. */
export const Steps = ({ session, participant, now }: StepsProps) => {
  const { t } = useTranslation();
  const { questions } = session.plan;
  const at = questions.findIndex((each) => each.id === now.id);
  return (
    <div className="steps">
      {questions.length <= 12 && (
        <span className="steps-dots" aria-hidden="true">
          {questions.map((each) => {
            const answered = (participant.answers[each.id]?.outcome ?? 'open') !== 'open';
            return <i key={each.id} data-step={each.id === now.id ? 'now' : answered ? 'done' : 'to come'} />;
          })}
        </span>
      )}
      <span>{t('turn.step', { now: at + 1, all: questions.length })}</span>
    </div>
  );
};
