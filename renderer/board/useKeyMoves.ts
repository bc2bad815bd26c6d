import { type KeyboardEvent, useEffect, useMemo } from 'react';
import type { FigureId } from '../../shared/exercise/figures.ts';
import { type BoardNow, type Keyed, keptStanding, standingOf } from './boardNow.ts';
import { onTable } from './drop.ts';
import { toUnits } from './geometry.ts';
import { type Bounds, intentOf, keyedTo } from './keys.ts';
import { moveTo } from './move.ts';
import { offer, raise, reachOn, rest } from './rest.ts';

/** Milliseconds without a key after which a move by keys counts as meant. */
const quietAfterRelease = 600;
/** Longer while a key is down: a key that repeats slowly is one move, and a release may get lost. */
const quietWhileDown = 1600;

export type KeyMoves = {
  readonly keyDown: (role: FigureId, event: KeyboardEvent) => void;
  readonly keyUp: () => void;
  readonly flush: () => void;
};

/**
 * Ten presses of an arrow are one move: the figure follows each press, and the move is offered once, after a
 * short quiet, or at once when anything else happens: focus leaves, something is clicked, the page goes away.
 * So the journal holds what was meant, undo takes back what was meant, and nothing is lost.
 */
export const useKeyMoves = (board: BoardNow): KeyMoves => {
  const moves = useMemo((): KeyMoves => {
    const take = (): Keyed | null => {
      const { keyed } = board;
      if (keyed) clearTimeout(keyed.idle);
      board.keyed = null;
      return keyed;
    };
    const flush = () => {
      const keyed = take();
      if (keyed) offer(board, keyed.role, keyed.to, keyed.onMove);
    };
    const waitFor = (quiet: number) => {
      if (!board.keyed) return;
      clearTimeout(board.keyed.idle);
      board.keyed.idle = window.setTimeout(flush, quiet);
    };
    return {
      flush,
      keyUp: () => waitFor(quietAfterRelease),
      keyDown: (role, event) => {
        // Undo and other shortcuts find the move kept that they are about.
        if (event.ctrlKey || event.metaKey || event.altKey || event.key === 'Enter' || event.key === ' ')
          return flush();
        const intent = intentOf(event.key, event.shiftKey);
        if (!intent || board.held.has(role)) return;
        event.preventDefault();
        const to = keyedTo(intent, role, standingOf(board, role), boundsOf(board, role), board.design);
        if (intent.to === 'step') {
          if (board.keyed) board.keyed.to = to;
          else board.keyed = { role, to, onMove: board.onMove, idle: 0 };
          raise(board, role);
          rest(board, 'jump');
          waitFor(quietWhileDown);
          return;
        }
        const keyed = take();
        offer(board, role, to, keyed?.onMove);
      },
    };
  }, [board]);

  useEffect(() => {
    const listeners = new AbortController();
    const { signal } = listeners;
    // Before anybody's click handler: "I'm done" must not overtake the move, however it was pressed.
    document.addEventListener('click', moves.flush, { capture: true, signal });
    document.addEventListener('visibilitychange', moves.flush, { signal });
    window.addEventListener('pagehide', moves.flush, { signal });
    window.addEventListener('blur', moves.flush, { signal });
    return () => {
      listeners.abort();
      const { keyed } = board;
      board.keyed = null;
      if (!keyed) return;
      clearTimeout(keyed.idle);
      const move = moveTo(keyed.role, keptStanding(board.figures, keyed.role), keyed.to);
      if (move) keyed.onMove(move);
    };
  }, [board, moves]);
  return moves;
};

const boundsOf = (board: BoardNow, role: FigureId): Bounds => {
  const { x, y, width, height } = onTable(board.layout, reachOn(board, role));
  return {
    from: toUnits(board.layout.circle, { x, y }),
    to: toUnits(board.layout.circle, { x: x + width, y: y + height }),
  };
};
