import { useTranslation } from 'react-i18next';
import type { Question } from '../../shared/questions/question.ts';
import { MoreMenu } from '../components/MoreMenu.tsx';
import { MoveButtons } from './MoveButtons.tsx';
import './prepare.css';

type QuestionRowProps = {
  question: Question;
  up: boolean;
  down: boolean;
  /** How many suggestions the checker has for it. */
  hints?: number;
  onMove: (by: -1 | 1) => void;
  onEdit: () => void;
  /** null where the last question has to stay. */
  onDrop: (() => void) | null;
};

export const QuestionRow = ({ question, up, down, hints = 0, onMove, onEdit, onDrop }: QuestionRowProps) => {
  const { t } = useTranslation();
  const topic = question.topic || question.wording;
  const notes = [
    ...(question.kind === 'placing'
      ? []
      : [t(question.kind === 'baseline' ? 'setup.baseline' : 'setup.wordsOnly')]),
    ...(hints > 0 ? [t('packs.check.count', { count: hints })] : []),
  ];
  return (
    <li className="sheet question-row">
      <div className="question-row-text">
        <span>{question.wording}</span>
        {notes.length > 0 && <small className="soft">{notes.join(' · ')}</small>}
      </div>
      <MoveButtons topic={topic} up={up} down={down} onMove={onMove} />
      <MoreMenu
        label={t('setup.rowOf', { topic })}
        choices={[
          { id: 'edit', label: t('setup.edit'), onChoose: onEdit },
          ...(onDrop ? [{ id: 'drop', label: t('setup.drop'), onChoose: onDrop }] : []),
        ]}
      />
    </li>
  );
};
