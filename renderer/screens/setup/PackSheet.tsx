import { useTranslation } from 'react-i18next';
import { baseline } from '../../../shared/questions/baseline.ts';
import { packs } from '../../../shared/questions/packs.ts';
import type { Question } from '../../../shared/questions/question.ts';
import type { Plan } from '../../../shared/session/model.ts';
import { isAsked, isFull, withoutQuestion, withQuestion } from '../../../shared/session/planning.ts';
import { Sheet } from '../../components/Sheet.tsx';

type PackSheetProps = { plan: Plan; onChange: (plan: Plan) => void; onClose: () => void };

/** The sets that come with the product: tick what is asked. */
export const PackSheet = ({ plan, onChange, onClose }: PackSheetProps) => {
  const { t } = useTranslation();
  const toggle = (question: Question) =>
    onChange(isAsked(plan, question.id) ? withoutQuestion(plan, question.id) : added(plan, question));
  return (
    <Sheet
      title={t('setup.pack')}
      onClose={onClose}
      actions={
        <button type="button" className="button button-go" onClick={onClose}>
          {t('common.close')}
        </button>
      }
    >
      {[{ id: 'baseline', name: t('setup.baseline'), about: '', questions: [baseline] }, ...packs].map(
        (pack) => (
          <fieldset key={pack.id} className="pack">
            <legend>
              <strong>{pack.name}</strong>
            </legend>
            {pack.about && <p className="soft small">{pack.about}</p>}
            {pack.questions.map((question) => {
              const asked = isAsked(plan, question.id);
              const last = asked && plan.questions.length === 1;
              return (
                <label key={question.id} className="choice">
                  <input
                    type="checkbox"
                    checked={asked}
                    disabled={last || (!asked && isFull(plan))}
                    onChange={() => toggle(question)}
                  />
                  <span className="choice-text">{question.wording}</span>
                </label>
              );
            })}
          </fieldset>
        ),
      )}
    </Sheet>
  );
};

/** The first placement goes to the front again; everything else to its usual place. */
const added = (plan: Plan, question: Question): Plan =>
  question.kind === 'baseline'
    ? { ...plan, questions: [question, ...plan.questions] }
    : withQuestion(plan, question);
