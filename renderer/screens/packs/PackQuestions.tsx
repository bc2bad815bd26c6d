import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Pack, Question } from '../../../shared/questions/question.ts';
import { asChanged } from '../../../shared/questions/taking.ts';
import { limits } from '../../../shared/session/limits.ts';
import { QuestionRow } from '../../prepare/QuestionRow.tsx';
import { QuestionSheet } from '../../prepare/QuestionSheet.tsx';
import { SetsSheet } from '../../prepare/SetsSheet.tsx';
import { shippedIn } from '../../prepare/shippedIn.ts';
import { useHints } from '../../prepare/useHints.ts';
import { useOwnPacks } from '../../prepare/useOwnPacks.ts';

type PackQuestionsProps = { pack: Pack; onChange: (pack: Pack) => void };

/** The questions of a set, in their order: write, change, move, take out, or copy from another set. */
export const PackQuestions = ({ pack, onChange }: PackQuestionsProps) => {
  const { t } = useTranslation();
  const [editing, setEditing] = useState<Question | 'new' | null>(null);
  const [copying, setCopying] = useState(false);
  const [said, setSaid] = useState('');
  const { questions } = pack;
  const hints = useHints(questions);
  const isFull = questions.length >= limits.questions;
  const change = (next: readonly Question[]) => onChange({ ...pack, questions: next });

  const move = (question: Question, by: -1 | 1) => {
    const at = questions.indexOf(question) + by;
    change(questions.filter((each) => each !== question).toSpliced(at, 0, question));
    const place = { topic: question.topic, place: at + 1, count: questions.length };
    setSaid(t('packs.editor.movedTo', place));
  };
  const keep = (question: Question) => {
    const before = editing;
    setEditing(null);
    if (before === 'new' || before === null) return change([...questions, question]);
    // Asked in other words it is another question: answers to the two are never put together.
    const changed = asChanged(before, question, () => crypto.randomUUID());
    change(questions.map((each) => (each === before ? changed : each)));
  };

  return (
    <section className="stack stack-near" aria-labelledby="pack-questions">
      <h2 id="pack-questions">{t('packs.editor.questions')}</h2>
      {questions.length === 0 && <p className="soft">{t('packs.editor.none')}</p>}
      <ol className="stack stack-near">
        {questions.map((question, i) => (
          <QuestionRow
            key={question.id}
            question={question}
            up={i > 0}
            down={i < questions.length - 1}
            hints={hints.get(question.id)?.length ?? 0}
            onMove={(by) => move(question, by)}
            onEdit={() => setEditing(question)}
            onDrop={() => change(questions.filter((each) => each !== question))}
          />
        ))}
      </ol>
      <p className="said-only" role="status">
        {said}
      </p>
      <div className="question-ways">
        <button type="button" className="button" disabled={isFull} onClick={() => setEditing('new')}>
          {t('setup.add')}
        </button>
        <button type="button" className="button" onClick={() => setCopying(true)}>
          {t('packs.editor.fromSet')}
        </button>
      </div>
      {isFull && <p className="soft">{t('packs.editor.full')}</p>}
      {copying && (
        <CopySheet pack={pack} isFull={isFull} onChange={change} onClose={() => setCopying(false)} />
      )}
      {editing && (
        <QuestionSheet
          question={editing === 'new' ? null : editing}
          onClose={() => setEditing(null)}
          onKeep={keep}
        />
      )}
    </section>
  );
};

type CopySheetProps = {
  pack: Pack;
  isFull: boolean;
  onChange: (questions: readonly Question[]) => void;
  onClose: () => void;
};

const CopySheet = ({ pack, isFull, onChange, onClose }: CopySheetProps) => {
  const { t, i18n } = useTranslation();
  const { here } = useOwnPacks();
  const others = (here?.packs ?? []).filter(({ id }) => id !== pack.id);
  const isIn = ({ id }: Question) => pack.questions.some((each) => each.id === id);
  return (
    <SetsSheet
      title={t('packs.editor.fromTitle')}
      sets={[...others, ...shippedIn(i18n)]}
      isChosen={isIn}
      isFixed={(question) => !isIn(question) && isFull}
      onToggle={(question) =>
        onChange(
          isIn(question)
            ? pack.questions.filter(({ id }) => id !== question.id)
            : [...pack.questions, question],
        )
      }
      onClose={onClose}
    />
  );
};
