import type Konva from 'konva';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { FigureId } from '../../shared/exercise/figures.ts';
import type { BoardNow } from './boardNow.ts';
import { droppedAt } from './drop.ts';
import type { Point } from './geometry.ts';
import { offer, reachOn } from './rest.ts';
import { type Tap, tapped } from './taps.ts';
import { onTurnedBoard, type Turned } from './turned.ts';

type StageEvent = Konva.KonvaEventObject<MouseEvent | TouchEvent>;

/** A finger that travels further than this between down and up has not tapped (CSS pixels). */
const steady = 14;

export type TapTap = {
  readonly picked: FigureId | null;
  readonly tapFigure: (role: FigureId) => void;
  readonly pressBoard: (event: StageEvent) => void;
  readonly tapBoard: (event: StageEvent) => void;
  readonly putDown: () => void;
};

const isOnBoard = (event: StageEvent): boolean => event.target === event.target.getStage();

const pointOf = (event: StageEvent, turned: Turned): Point | null => {
  const box = event.target.getStage()?.container().getBoundingClientRect();
  const { evt } = event;
  const at =
    evt instanceof MouseEvent
      ? evt
      : [...evt.changedTouches].find((touch) => touch.identifier === event.pointerId);
  return box && at ? onTurnedBoard(box, turned, { x: at.clientX, y: at.clientY }) : null;
};

export const useTapTap = (
  board: BoardNow,
  flushKeys: () => void,
  told: (what: 'pickedUp' | 'putDown', role: FigureId) => void,
): TapTap => {
  const [picked, setPicked] = useState<FigureId | null>(null);
  const down = useRef<Point | null>(null);
  const taps = useMemo(() => {
    const take = (tap: Tap): FigureId | null => {
      const before = board.picked;
      const after = tapped(before, tap);
      board.picked = after.picked;
      setPicked(after.picked);
      if (after.picked) told('pickedUp', after.picked);
      else if (before && !after.place) told('putDown', before);
      return after.place;
    };
    return {
      tapFigure: (role: FigureId) => {
        if (!board.held.has(role)) take({ on: 'figure', role });
      },
      pressBoard: (event: StageEvent) => {
        if (!isOnBoard(event)) return;
        // Else a touch is followed by a made-up mouse click, which would pick up the figure that was just placed,
        // and a mouse press would take the focus away from the figure that is picked up.
        event.evt.preventDefault();
        flushKeys();
        down.current = pointOf(event, board.turned);
      },
      tapBoard: (event: StageEvent) => {
        const [from, point] = [down.current, pointOf(event, board.turned)];
        if (!isOnBoard(event) || !from || !point) return;
        if (Math.hypot(point.x - from.x, point.y - from.y) > steady) return;
        const role = take({ on: 'board' });
        if (role) offer(board, role, droppedAt(board.layout, reachOn(board, role), point, point));
      },
      putDown: () => {
        if (board.picked) setPicked(null);
        board.picked = null;
      },
      escape: () => {
        if (board.picked) take({ on: 'escape' });
      },
    };
  }, [board, flushKeys, told]);

  useEffect(() => {
    const escaped = (event: KeyboardEvent) => {
      if (event.key === 'Escape') taps.escape();
    };
    window.addEventListener('keydown', escaped);
    return () => window.removeEventListener('keydown', escaped);
  }, [taps]);
  return { picked, ...taps };
};
