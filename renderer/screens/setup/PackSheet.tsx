import { useTranslation } from 'react-i18next';
import { baseline } from '../../../shared/questions/baseline.ts';
import type { Question } from '../../../shared/questions/question.ts';
import type { Plan } from '../../../shared/session/model.ts';
import { isAsked, isFull, withoutQuestion, withQuestion } from '../../../shared/session/planning.ts';
import { SetsSheet } from '../../prepare/SetsSheet.tsx';
import { shippedIn } from '../../prepare/shippedIn.ts';
import { useOwnPacks } from '../../prepare/useOwnPacks.ts';
import { usePage } from '../../store/PageProvider.tsx';

type PackSheetProps = { plan: Plan; onChange: (plan: Plan) => void; onClose: () => void };

/** The sets that come with the product, and one's own: tick what is asked. */
export const PackSheet = ({ plan, onChange, onClose }: PackSheetProps) => {
  const { t, i18n } = useTranslation();
  const goTo = usePage((state) => state.goTo);
  const { here } = useOwnPacks();
  const start = { id: 'baseline', name: t('setup.baseline'), about: '', questions: [baseline] };
  return (
    <SetsSheet
      title={t('setup.pack')}
      sets={[...(here?.packs ?? []), start, ...shippedIn(i18n)]}
      isChosen={({ id }) => isAsked(plan, id)}
      isFixed={({ id }) => (isAsked(plan, id) ? plan.questions.length === 1 : isFull(plan))}
      onToggle={(question) =>
        onChange(isAsked(plan, question.id) ? withoutQuestion(plan, question.id) : added(plan, question))
      }
      onClose={onClose}
      more={
        <button
          type="button"
          className="button button-plain dialog-aside"
          onClick={() => goTo({ at: 'packs', from: 'setup' })}
        >
          {t('setup.ownPacks')}
        </button>
      }
    />
  );
};

/** The first placement goes to the front again; everything else to its usual place. */
const added = (plan: Plan, question: Question): Plan =>
  question.kind === 'baseline'
    ? { ...plan, questions: [question, ...plan.questions] }
    : withQuestion(plan, question);
