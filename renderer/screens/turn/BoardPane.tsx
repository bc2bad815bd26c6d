import { useTranslation } from 'react-i18next';
import type { Answer, Participant } from '../../../shared/session/model.ts';
import { Board } from '../../board/Board.tsx';
import { usePage } from '../../store/PageProvider.tsx';
import type { OfAnswer } from './ofAnswer.ts';

type BoardPaneProps = { participant: Participant; answer: Answer; ofAnswer: OfAnswer };

export const BoardPane = ({ participant, answer, ofAnswer }: BoardPaneProps) => {
  const { t } = useTranslation();
  const keep = usePage((state) => state.keep);
  const turned = usePage((state) => state.turned[participant.id] ?? 0);
  return (
    <section className="turn-board" aria-label={t('turn.board')}>
      <Board
        design={answer.design}
        looks={participant.looks}
        figures={answer.board.figures}
        faces={answer.board.faces}
        decorations={participant.decorations}
        drawnFaces={answer.board.drawnFaces}
        turned={turned}
        onMove={(move) => keep({ ...move, ...ofAnswer })}
      />
    </section>
  );
};
