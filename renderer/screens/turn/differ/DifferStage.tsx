import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Question } from '../../../../shared/questions/question.ts';
import type { Answer, Participant } from '../../../../shared/session/model.ts';
import { viewsOf } from '../../../../shared/session/views.ts';
import { usePage } from '../../../store/PageProvider.tsx';
import { SmallBoard } from '../../together/SmallBoard.tsx';
import { UnkeptWords } from '../UnkeptWords.tsx';
import { WordsPane } from '../WordsPane.tsx';
import { DifferBoard } from './DifferBoard.tsx';
import { ViewList } from './ViewList.tsx';
import './differ.css';

type DifferProps = {
  participant: Participant;
  question: Question;
  answer: Answer;
  onDone: () => void;
};

type Part =
  | { readonly at: 'place' }
  | { readonly at: 'list' }
  | { readonly at: 'words'; readonly view: string };

/** "We did not agree": a view is placed, kept beside the group's board, and explained in words if somebody likes. */
export const DifferStage = ({ participant, question, answer, onDone }: DifferProps) => {
  const { t } = useTranslation();
  const keep = usePage((state) => state.keep);
  const [part, setPart] = useState<Part>({ at: viewsOf(answer).length > 0 ? 'list' : 'place' });
  const [draft, setDraft] = useState('');
  const [leaving, setLeaving] = useState(false);
  const backToList = () => (draft.trim() ? setLeaving(true) : setPart({ at: 'list' }));

  if (part.at === 'place')
    return (
      <DifferBoard
        participant={participant}
        answer={answer}
        onKeep={(figures) => {
          const of = { participant: participant.id, question: question.id };
          keep({ type: 'view-differed', ...of, id: `v-${crypto.randomUUID()}`, figures });
          setPart({ at: 'list' });
        }}
        onLeave={() => (viewsOf(answer).length > 0 ? setPart({ at: 'list' }) : onDone())}
      />
    );
  if (part.at === 'words') {
    const view = viewsOf(answer).find(({ id }) => id === part.view);
    return (
      <main className="turn" data-writing={true}>
        <section className="ask" aria-labelledby="differ-view">
          <h1 id="differ-view">{t('differ.view')}</h1>
          {view && <SmallBoard figures={view.figures} design={answer.design} />}
        </section>
        <WordsPane
          participant={participant}
          question={question}
          answer={answer}
          view={part.view}
          draft={draft}
          onDraft={setDraft}
          onBack={backToList}
        />
        {leaving && (
          <UnkeptWords
            onLeave={() => {
              setDraft('');
              setLeaving(false);
              setPart({ at: 'list' });
            }}
            onBack={() => setLeaving(false)}
          />
        )}
      </main>
    );
  }
  return (
    <ViewList
      participant={participant}
      answer={answer}
      onWords={(view) => setPart({ at: 'words', view })}
      onAnother={() => setPart({ at: 'place' })}
      onDone={onDone}
    />
  );
};
