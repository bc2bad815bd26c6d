import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Pack, Question } from '../../shared/questions/question.ts';
import { Sheet } from '../components/Sheet.tsx';
import './prepare.css';

type SetsSheetProps = {
  title: string;
  sets: readonly Pack[];
  isChosen: (question: Question) => boolean;
  /** It can't be ticked or unticked now: the last one, or one too many. */
  isFixed: (question: Question) => boolean;
  onToggle: (question: Question) => void;
  onClose: () => void;
  /** Another way, beside closing. */
  more?: ReactNode;
};

/** Sets of questions, one under another: tick what is wanted. */
export const SetsSheet = (props: SetsSheetProps) => {
  const { t } = useTranslation();
  return (
    <Sheet
      title={props.title}
      onClose={props.onClose}
      actions={
        <>
          {props.more}
          <button type="button" className="button button-go" onClick={props.onClose}>
            {t('common.close')}
          </button>
        </>
      }
    >
      {props.sets.map((pack) => (
        <fieldset key={pack.id} className="pack">
          <legend>
            <strong>
              <bdi>{pack.name}</bdi>
            </strong>
          </legend>
          {pack.about && <p className="soft small">{pack.about}</p>}
          {pack.questions.map((question) => (
            <label key={question.id} className="choice">
              <input
                type="checkbox"
                checked={props.isChosen(question)}
                disabled={props.isFixed(question)}
                onChange={() => props.onToggle(question)}
              />
              <span className="choice-text">{question.wording}</span>
            </label>
          ))}
        </fieldset>
      ))}
    </Sheet>
  );
};
