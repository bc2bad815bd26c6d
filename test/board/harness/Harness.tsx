import { type CSSProperties, Profiler, useState } from 'react';
import { Board } from '../../../renderer/board/Board.tsx';
import { DesignThumbnail } from '../../../renderer/board/DesignThumbnail.tsx';
import type { BoardMove } from '../../../renderer/board/move.ts';
import { PlaceList } from '../../../renderer/board/PlaceList.tsx';
import { WhereTheyStand } from '../../../renderer/board/WhereTheyStand.tsx';
import { ExtrasContext } from '../../../renderer/components/useFigureName.ts';
import type { PerFigure } from '../../../shared/exercise/figures.ts';
import { firstLook, perRole } from '../../../shared/exercise/kit.ts';
import { designIds, designOf } from '../../../shared/exercise/rings.ts';
import type { Standing } from '../../../shared/session/model.ts';
import { type Asked, askedFor } from './asked.ts';

declare global {
  interface Window {
    /** What a spec reads and does. */
    board: {
      readonly moves: BoardMove[];
      renders: number;
      figures: PerFigure<Standing>;
      set?: (figures: PerFigure<Standing>) => void;
      resize?: (width: number, height: number) => void;
      unmount?: () => void;
      /** Another language for the page, as when somebody chooses one. */
      read?: (language: string) => void;
    };
  }
}

window.board = { moves: [], renders: 0, figures: perRole(() => ({ at: 'tray' })) };

const asked: Asked = askedFor(new URLSearchParams(location.search));

const after = (figures: PerFigure<Standing>, move: BoardMove): PerFigure<Standing> => ({
  ...figures,
  [move.role]:
    move.type === 'figure-placed'
      ? { at: 'table', place: { x: move.x, y: move.y } }
      : { at: move.type === 'figure-returned' ? 'tray' : 'aside' },
});

const counted = () => {
  window.board.renders += 1;
};

export const Harness = () => {
  const [figures, setFigures] = useState(asked.figures);
  const [size, setSize] = useState({ width: asked.width, height: asked.height });
  const [there, setThere] = useState(true);
  const design = designOf(asked.design);
  window.board.figures = figures;
  window.board.set = setFigures;
  window.board.resize = (width, height) => setSize({ width, height });
  window.board.unmount = () => setThere(false);
  const onMove = (move: BoardMove) => {
    window.board.moves.push(move);
    if (!asked.refuse) setFigures((now) => after(now, move));
  };
  if (asked.page === 'designs')
    return (
      <div className="harness-designs">
        {designIds.map((id) => (
          <DesignThumbnail key={id} design={id} />
        ))}
      </div>
    );
  return (
    <div className="harness">
      <div
        className={asked.fills ? 'harness-window' : 'harness-board'}
        style={{ '--width': `${size.width}px`, '--height': `${size.height}px` } as CSSProperties}
      >
        {there && (
          <Profiler id="board" onRender={counted}>
            <ExtrasContext value={asked.extras}>
              <Board
                design={design}
                looks={{ ...firstLook, ...asked.looks }}
                figures={figures}
                faces={asked.faces}
                decorations={asked.decorations}
                onMove={onMove}
                turned={asked.turned}
              />
            </ExtrasContext>
          </Profiler>
        )}
      </div>
      {asked.side && (
        <div className="harness-side">
          <WhereTheyStand design={design} figures={figures} />
          <PlaceList design={design} figures={figures} onMove={onMove} />
          <button type="button" className="button button-go">
            I’m done
          </button>
        </div>
      )}
    </div>
  );
};
