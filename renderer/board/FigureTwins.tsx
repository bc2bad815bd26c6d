import { type FocusEvent, type KeyboardEvent, memo } from 'react';
import type { FigureId } from '../../shared/exercise/figures.ts';
import { type BoardNow, keepPart } from './boardNow.ts';

type Props = {
  readonly board: BoardNow;
  readonly ids: readonly FigureId[];
  readonly nameOf: (role: FigureId) => string;
  readonly picked: FigureId | null;
  readonly onPress: (role: FigureId) => void;
  readonly onKeyDown: (role: FigureId, event: KeyboardEvent) => void;
  readonly onKeyUp: () => void;
  readonly onFocus: (role: FigureId, event: FocusEvent) => void;
  readonly onBlur: () => void;
};

/**
 * One native button over each figure, for keyboards and readers; the canvas below is hidden from them. Its name
 * is the role alone: where the figure stands is said by the live region, and would be said twice from here.
 */
export const FigureTwins = memo((props: Props) => {
  const { board, ids, nameOf, picked, onPress, onKeyDown, onKeyUp, onFocus, onBlur } = props;
  return ids.map((role) => (
    <button
      key={role}
      type="button"
      className="board-twin"
      aria-pressed={picked === role}
      ref={(twin) => keepPart(board, role, { twin })}
      onClick={() => onPress(role)}
      onKeyDown={(event) => {
        delete event.currentTarget.dataset.touched;
        onKeyDown(role, event);
      }}
      onKeyUp={onKeyUp}
      onFocus={(event) => onFocus(role, event)}
      onBlur={(event) => {
        delete event.currentTarget.dataset.touched;
        onBlur();
      }}
    >
      <span className="board-label" ref={(label) => keepPart(board, role, { label })}>
        {nameOf(role)}
      </span>
    </button>
  ));
});
