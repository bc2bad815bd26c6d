import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PerFigure } from '../../../../shared/exercise/figures.ts';
import { rounded } from '../../../../shared/exercise/place.ts';
import type { Answer, Participant, Standing } from '../../../../shared/session/model.ts';
import { differ } from '../../../../shared/session/views.ts';
import { Board } from '../../../board/Board.tsx';
import type { BoardMove } from '../../../board/move.ts';
import { PlaceList } from '../../../board/PlaceList.tsx';
import { firstPress } from '../../../components/firstPress.ts';
import { useBeginHere } from '../../../components/useBeginHere.ts';
import { EasyText } from '../../../reading/EasyText.tsx';
import { ReadToMe } from '../../../reading/ReadToMe.tsx';
import { usePage } from '../../../store/PageProvider.tsx';

type Figures = PerFigure<Standing>;
type DifferBoardProps = {
  participant: Participant;
  answer: Answer;
  onKeep: (figures: Figures) => void;
  onLeave: () => void;
};

const moved = (figures: Figures, move: BoardMove): Figures => {
  if (move.type === 'figure-placed')
    return { ...figures, [move.role]: { at: 'table', place: rounded(move) } };
  return { ...figures, [move.role]: { at: move.type === 'figure-returned' ? 'tray' : 'aside' } };
};

/** A board of one's own for a moment: it begins as the group's, and nothing of it is kept before it is meant. */
export const DifferBoard = ({ participant, answer, onKeep, onLeave }: DifferBoardProps) => {
  const { t } = useTranslation();
  const [boards, setBoards] = useState<readonly Figures[]>([answer.board.figures]);
  const heading = useBeginHere();
  const turned = usePage((state) => state.turned[participant.id] ?? 0);
  const now = boards.at(-1) ?? answer.board.figures;
  const onMove = (move: BoardMove) => setBoards([...boards, moved(now, move)]);
  return (
    <>
      <main className="turn differ-turn">
        <section className="ask" aria-labelledby="differ">
          <h1 ref={heading} id="differ" tabIndex={-1}>
            {t('differ.title')}
          </h1>
          <p className="soft">
            <EasyText text={t('differ.hint')} sign={['move', 'people']} />
          </p>
          <ReadToMe text={`${t('differ.title')}. ${t('differ.hint')} ${t('differ.once')}`} />
          <p className="soft small">
            <EasyText text={t('differ.once')} sign={['safe', 'bin']} />
          </p>
          <div className="places">
            <PlaceList design={answer.design} figures={now} onMove={onMove} />
          </div>
        </section>
        <section className="turn-board" aria-label={t('turn.board')}>
          <Board
            design={answer.design}
            looks={participant.looks}
            figures={now}
            faces={answer.board.faces}
            decorations={participant.decorations}
            drawnFaces={answer.board.drawnFaces}
            turned={turned}
            onMove={onMove}
          />
        </section>
      </main>
      <footer className="bar">
        <button
          type="button"
          className="button button-room"
          disabled={boards.length === 1}
          onClick={() => setBoards(boards.slice(0, -1))}
        >
          {t('turn.undo')}
        </button>
        <button type="button" className="button button-room" onClick={onLeave}>
          {t('differ.leave')}
        </button>
        <button
          type="button"
          className="button button-go button-room bar-go"
          disabled={!differ(now, answer.board.figures)}
          onClick={firstPress(() => onKeep(now))}
        >
          {t('differ.keep')}
        </button>
      </footer>
    </>
  );
};
