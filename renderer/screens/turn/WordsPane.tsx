import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Question } from '../../../shared/questions/question.ts';
import type { Answer, Participant } from '../../../shared/session/model.ts';
import { wordsOf } from '../../../shared/session/views.ts';
import { DecideMark } from '../../deciding/DecideMark.tsx';
import { useDeciding } from '../../deciding/useDeciding.ts';
import { usePage } from '../../store/PageProvider.tsx';
import { KeptWords } from './KeptWords.tsx';
import { ReadBack } from './ReadBack.tsx';
import { WriteWords } from './WriteWords.tsx';
import './words.css';

type WordsProps = {
  participant: Participant;
  question: Question;
  answer: Answer;
  /** The view that the words go with; absent: with the answer itself. */
  view?: string;
  draft: string;
  onDraft: (draft: string) => void;
  /** null where the question is answered in words alone: then there is no board to go back to. */
  onBack: (() => void) | null;
};

/**
 * What was said: written, decided mark by mark, read back, and kept only when it was agreed. The draft lives
 * as long as its question is on the screen, and nowhere else.
 */
export const WordsPane = ({ participant, question, answer, view, draft, onDraft, onBack }: WordsProps) => {
  const { t } = useTranslation();
  const keep = usePage((state) => state.keep);
  const forget = usePage((state) => state.forget);
  const [readingBack, setReadingBack] = useState(false);
  // What was pressed is gone when the next part appears, so each part says where the keyboard goes on.
  const [begin, setBegin] = useState<'text' | 'kept' | null>(onBack ? 'text' : null);
  const deciding = useDeciding((decided) => {
    onDraft(decided);
    setReadingBack(true);
  });
  const writeAgain = (at: 'text' | 'kept') => {
    setBegin(at);
    setReadingBack(false);
  };

  const agree = (quote: boolean) => {
    const kept = { id: `w-${crypto.randomUUID()}`, text: draft.trim(), quote, ...(view && { view }) };
    keep({ type: 'words-kept', participant: participant.id, question: question.id, ...kept });
    onDraft('');
    writeAgain('kept');
  };

  if (deciding.now)
    return (
      <section className="words" aria-label={t('turn.words.title')}>
        <DecideMark
          key={deciding.done}
          deciding={deciding.now}
          done={deciding.done}
          onDecide={(decision) => void deciding.decide(decision)}
          onBack={() => {
            setBegin('text');
            deciding.back();
          }}
        />
      </section>
    );

  return (
    <section className="words" aria-label={t('turn.words.title')}>
      {readingBack ? (
        <ReadBack
          text={draft.trim()}
          onAgree={agree}
          onChange={() => writeAgain('text')}
          onRemove={() => {
            onDraft('');
            writeAgain('text');
          }}
        />
      ) : (
        <>
          <WriteWords
            draft={draft}
            begin={begin === 'text'}
            onDraft={onDraft}
            onReadBack={() => void deciding.begin(draft.trim())}
            onBack={onBack}
            backTo={t(view ? 'common.back' : 'turn.words.back')}
          />
          <KeptWords
            words={wordsOf(answer, view)}
            begin={begin === 'kept'}
            onRemove={(id) => void forget(participant.id, { words: id })}
          />
        </>
      )}
    </section>
  );
};
