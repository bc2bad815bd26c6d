import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Question } from '../../../shared/questions/question.ts';
import type { Plan } from '../../../shared/session/model.ts';
import {
  canMove,
  isFull,
  moved,
  withChangedQuestion,
  withoutQuestion,
  withQuestion,
} from '../../../shared/session/planning.ts';
import { QuestionRow } from '../../prepare/QuestionRow.tsx';
import { QuestionSheet } from '../../prepare/QuestionSheet.tsx';
import { useHints } from '../../prepare/useHints.ts';
import { PackSheet } from './PackSheet.tsx';

type QuestionListProps = { plan: Plan; onChange: (plan: Plan) => void };

/** What is asked, in the order in which it is asked. */
export const QuestionList = ({ plan, onChange }: QuestionListProps) => {
  const { t } = useTranslation();
  const [editing, setEditing] = useState<Question | 'new' | null>(null);
  const [choosing, setChoosing] = useState(false);
  const hints = useHints(plan.questions);

  return (
    <>
      <ol className="stack stack-near">
        {plan.questions.map((question) => (
          <QuestionRow
            key={question.id}
            question={question}
            up={canMove(plan, question.id, -1)}
            down={canMove(plan, question.id, 1)}
            hints={hints.get(question.id)?.length ?? 0}
            onMove={(by) => onChange(moved(plan, question.id, by))}
            onEdit={() => setEditing(question)}
            onDrop={plan.questions.length > 1 ? () => onChange(withoutQuestion(plan, question.id)) : null}
          />
        ))}
      </ol>
      <div className="question-ways">
        <button type="button" className="button" onClick={() => setChoosing(true)}>
          {t('setup.pack')}
        </button>
        <button type="button" className="button" disabled={isFull(plan)} onClick={() => setEditing('new')}>
          {t('setup.add')}
        </button>
      </div>
      {isFull(plan) && <p className="soft">{t('setup.full')}</p>}
      {choosing && <PackSheet plan={plan} onChange={onChange} onClose={() => setChoosing(false)} />}
      {editing && (
        <QuestionSheet
          question={editing === 'new' ? null : editing}
          onClose={() => setEditing(null)}
          onKeep={(question) => {
            onChange(editing === 'new' ? withQuestion(plan, question) : withChangedQuestion(plan, question));
            setEditing(null);
          }}
        />
      )}
    </>
  );
};
