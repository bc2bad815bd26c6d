import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FigureId, figuresIn } from '../../../shared/exercise/figures.ts';
import type { Question } from '../../../shared/questions/question.ts';
import { drawnFaceOf } from '../../../shared/session/making.ts';
import type { Answer, Participant, Session } from '../../../shared/session/model.ts';
import { firstPress } from '../../components/firstPress.ts';
import { DrawFace } from '../../decorate/DrawFace.tsx';
import { useBackAtHeading } from '../../decorate/useBackAtHeading.ts';
import { usePage } from '../../store/PageProvider.tsx';
import { AskPane } from './AskPane.tsx';
import { BoardPane } from './BoardPane.tsx';
import { CardsPane } from './CardsPane.tsx';
import { DifferStage } from './differ/DifferStage.tsx';
import { LeaveInTray } from './LeaveInTray.tsx';
import { TurnBoard } from './TurnBoard.tsx';
import { UnkeptWords } from './UnkeptWords.tsx';
import { WordsPane } from './WordsPane.tsx';

type StageProps = { session: Session; participant: Participant; question: Question; answer: Answer };

/**
 * One question: asked on the left, the board in the middle, feelings and words on the right, actions below.
 * Writing words takes the place of the board instead of covering it.
 */
export const QuestionStage = ({ session, participant, question, answer }: StageProps) => {
  const { t } = useTranslation();
  const keep = usePage((state) => state.keep);
  const advance = usePage((state) => state.advance);
  const wordsOnly = question.kind === 'words';
  const [writing, setWriting] = useState(wordsOnly);
  const [wrote, setWrote] = useState(false);
  const [drawing, setDrawing] = useState<FigureId | null>(null);
  const [differing, setDiffering] = useState(false);
  useBackAtHeading(drawing !== null || differing);
  const [asking, setAsking] = useState(false);
  const [draft, setDraft] = useState('');
  const [leaving, setLeaving] = useState<'answer-done' | 'answer-passed' | null>(null);
  const ofAnswer = { participant: participant.id, question: question.id };
  const { figures } = answer.board;
  const inTray = wordsOnly ? [] : figuresIn(figures).filter((id) => figures[id]?.at === 'tray');

  const close = (type: 'answer-done' | 'answer-passed') => {
    keep({ type, ...ofAnswer });
    advance();
  };
  const leave = (type: 'answer-done' | 'answer-passed') => (draft.trim() ? setLeaving(type) : close(type));

  // Drawing takes the place of the board instead of covering it.
  if (drawing)
    return (
      <DrawFace
        role={drawing}
        face={drawnFaceOf(answer.board, drawing)}
        onFace={(strokes) =>
          keep({ type: 'answer-face-drawn', ...ofAnswer, figure: drawing, strokes: [...strokes] })
        }
        onDone={() => setDrawing(null)}
      />
    );

  if (differing)
    return (
      <DifferStage
        participant={participant}
        question={question}
        answer={answer}
        onDone={() => setDiffering(false)}
      />
    );

  return (
    <>
      <main className="turn" data-writing={writing}>
        <AskPane
          session={session}
          participant={participant}
          question={question}
          answer={answer}
          writing={writing}
          onDraw={setDrawing}
        />
        {writing ? (
          <WordsPane
            participant={participant}
            question={question}
            answer={answer}
            draft={draft}
            onDraft={setDraft}
            onBack={
              wordsOnly
                ? null
                : () => {
                    setWriting(false);
                    setWrote(true);
                  }
            }
          />
        ) : (
          <>
            <BoardPane participant={participant} answer={answer} ofAnswer={ofAnswer} />
            <CardsPane
              answer={answer}
              ofAnswer={ofAnswer}
              begin={wrote}
              onWrite={() => setWriting(true)}
              onDiffer={session.plan.turns === 'group' ? () => setDiffering(true) : null}
            />
          </>
        )}
      </main>
      <footer className="bar">
        {!wordsOnly && (
          <button
            type="button"
            className="button button-room"
            disabled={writing || answer.before.length === 0}
            onClick={() => keep({ type: 'move-undone', ...ofAnswer })}
          >
            {t('turn.undo')}
          </button>
        )}
        <button
          type="button"
          className="button button-room"
          onClick={firstPress(() => leave('answer-passed'))}
        >
          {t('turn.pass')}
        </button>
        {!writing && <TurnBoard participant={participant.id} />}
        <button
          type="button"
          className="button button-go button-room bar-go"
          disabled={writing && !wordsOnly}
          onClick={firstPress(() => (inTray.length > 0 ? setAsking(true) : leave('answer-done')))}
        >
          {t(session.plan.turns === 'group' ? 'turn.doneGroup' : 'turn.done')}
        </button>
      </footer>
      {asking && (
        <LeaveInTray
          roles={inTray}
          onLeave={() => {
            setAsking(false);
            leave('answer-done');
          }}
          onBack={() => setAsking(false)}
        />
      )}
      {leaving && (
        <UnkeptWords
          onLeave={() => close(leaving)}
          onBack={() => {
            setLeaving(null);
            setWriting(true);
          }}
        />
      )}
    </>
  );
};
