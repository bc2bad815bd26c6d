import { useTranslation } from 'react-i18next';
import type { Question } from '../../../shared/questions/question.ts';
import type { Plan } from '../../../shared/session/model.ts';
import { canMove, moved } from '../../../shared/session/planning.ts';
import { MoreMenu } from '../../components/MoreMenu.tsx';

type QuestionRowProps = {
  plan: Plan;
  question: Question;
  onChange: (plan: Plan) => void;
  onEdit: () => void;
  onDrop: () => void;
};

export const QuestionRow = ({ plan, question, onChange, onEdit, onDrop }: QuestionRowProps) => {
  const { t } = useTranslation();
  const topic = question.topic || question.wording;
  const move = (by: -1 | 1) => onChange(moved(plan, question.id, by));
  return (
    <li className="sheet question-row">
      <div className="question-row-text">
        <span>{question.wording}</span>
        {question.kind !== 'placing' && (
          <small className="soft">
            {t(question.kind === 'baseline' ? 'setup.baseline' : 'setup.wordsOnly')}
          </small>
        )}
      </div>
      <span className="question-row-moves">
        <button
          type="button"
          className="button button-icon"
          aria-label={t('setup.upOf', { topic })}
          disabled={!canMove(plan, question.id, -1)}
          onClick={() => move(-1)}
        >
          <Arrow up />
        </button>
        <button
          type="button"
          className="button button-icon"
          aria-label={t('setup.downOf', { topic })}
          disabled={!canMove(plan, question.id, 1)}
          onClick={() => move(1)}
        >
          <Arrow />
        </button>
      </span>
      <MoreMenu
        label={t('setup.rowOf', { topic })}
        choices={[
          { id: 'edit', label: t('setup.edit'), onChoose: onEdit },
          ...(plan.questions.length > 1 ? [{ id: 'drop', label: t('setup.drop'), onChoose: onDrop }] : []),
        ]}
      />
    </li>
  );
};

const Arrow = ({ up = false }: { up?: boolean }) => (
  <svg width="1.125rem" height="1.125rem" viewBox="0 0 18 18" aria-hidden="true">
    <path
      d={up ? 'M4 11l5-5 5 5' : 'M4 7l5 5 5-5'}
      fill="none"
      stroke="currentColor"
      strokeWidth="2.4"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  </svg>
);
