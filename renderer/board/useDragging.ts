import type KonvaTypes from 'konva';
import { Konva } from 'konva/lib/Global.js';
import { useEffect, useMemo } from 'react';
import { type FigureId, figureIds } from '../../shared/exercise/figures.ts';
import { type BoardNow, partsOf } from './boardNow.ts';
import { droppedAt, onBoard } from './drop.ts';
import { followBy, shiftLabel } from './figureParts.ts';
import { kept, type Point } from './geometry.ts';
import { layUnderFinger } from './inHand.ts';
import { dressAll, offer, raise, reachOn, rest } from './rest.ts';
import { onTurnedBoard } from './turned.ts';

type PressEvent = KonvaTypes.KonvaEventObject<MouseEvent | TouchEvent>;
type DragEvent = KonvaTypes.KonvaEventObject<Event>;

export type Dragging = {
  readonly press: (role: FigureId, event: PressEvent) => void;
  readonly start: (role: FigureId) => void;
  readonly move: (role: FigureId, event: DragEvent) => void;
  readonly end: (role: FigureId, event: DragEvent) => void;
  readonly bound: (role: FigureId, point: Point) => Point;
  /** What this finger holds goes home: it was a hand that came to rest. */
  readonly letGo: (pointer: number) => void;
};

/** Where a finger or the mouse is, in the window's pixels. */
const seenAt = (event: Event | undefined, pointer: number): Point | null => {
  if (event instanceof MouseEvent) return { x: event.clientX, y: event.clientY };
  if (typeof TouchEvent === 'undefined' || !(event instanceof TouchEvent)) return null;
  const touch = [...event.changedTouches].find((each) => each.identifier === pointer);
  return touch ? { x: touch.clientX, y: touch.clientY } : null;
};

/** A drag from press to release. Konva moves the figure; React hears of it once, when it is let go. */
export const useDragging = (
  board: BoardNow,
  flushKeys: () => void,
  putDown: () => void,
  cancelled: (role: FigureId) => void,
): Dragging => {
  const dragging = useMemo((): Dragging => {
    return {
      press: (role, event) => {
        // A second finger on a figure that is already under one changes nothing.
        if (board.pressed.has(role) || board.held.has(role)) return;
        const mouse = event.evt instanceof MouseEvent ? event.evt : null;
        if (mouse && mouse.button !== 0) return;
        // Else the browser would take the focus away from the button that is focused below.
        mouse?.preventDefault();
        const touch = !mouse;
        // A mouse is mostly alone, and looking for what lies below it at every move would double the cost of a drag.
        if (!touch && ![...board.pressed.values()].some((other) => other.touch))
          Konva.hitOnDragEnabled = false;
        flushKeys();
        board.gliding.get(role)?.();
        const at = seenAt(event.evt, event.pointerId) ?? { x: 0, y: 0 };
        board.pressed.set(role, { pointer: event.pointerId, touch, at, cancelled: false });
        partsOf(board, role)?.group.dragDistance(touch ? 7 : 4);
        raise(board, role);
        const twin = partsOf(board, role)?.twin;
        if (twin) twin.dataset.touched = '';
        twin?.focus({ preventScroll: true });
      },
      start: (role) => {
        const [press, parts] = [board.pressed.get(role), partsOf(board, role)];
        if (!press || !parts) return;
        board.held.set(role, press);
        shiftLabel(parts, { x: 0, y: 0 });
        dressAll(board);
      },
      move: (role, event) => {
        const [press, parts] = [board.held.get(role), partsOf(board, role)];
        if (!press || !parts) return;
        press.at = seenAt(event.evt, press.pointer) ?? press.at;
        followBy(parts.twin, parts.group.x(), parts.group.y());
      },
      end: (role, event) => {
        const [press, parts] = [board.held.get(role), partsOf(board, role)];
        // The board may have gone elsewhere since the finger last moved, as it does where the line runs from the right.
        const released = press && seenAt(event.evt, press.pointer);
        if (press && released) layUnderFinger(board, role, released);
        board.held.delete(role);
        board.pressed.delete(role);
        if (!press || !parts) return;
        if (press.cancelled || event.evt?.type === 'touchcancel') {
          rest(board, 'glide');
          cancelled(role);
          return;
        }
        const box = parts.group.getStage()?.container().getBoundingClientRect();
        const pointer = box ? onTurnedBoard(box, board.turned, released ?? press.at) : press.at;
        offer(board, role, droppedAt(board.layout, reachOn(board, role), parts.group.position(), pointer));
        putDown();
      },
      letGo: (pointer) => {
        for (const role of figureIds) {
          const press = board.held.get(role) ?? board.pressed.get(role);
          if (press?.pointer !== pointer || !press.touch) continue;
          press.cancelled = true;
          partsOf(board, role)?.group.stopDrag();
          board.pressed.delete(role);
        }
      },
      bound: (role, point) => kept(point, onBoard(board.layout, reachOn(board, role))),
    };
  }, [board, flushKeys, putDown, cancelled]);

  useEffect(() => listenForLostPointers(board), [board]);
  return dragging;
};

/** The ways in which a release never arrives. A mouse let go elsewhere drops the figure; a touch taken away sends it home. */
const listenForLostPointers = (board: BoardNow): (() => void) => {
  const stop = (wanted: (touch: boolean) => boolean, outcome: 'drop' | 'home') => {
    for (const role of figureIds) {
      const press = board.held.get(role) ?? board.pressed.get(role);
      if (!press || !wanted(press.touch)) continue;
      press.cancelled = outcome === 'home';
      partsOf(board, role)?.group.stopDrag();
    }
  };
  const gone = () => {
    stop((touch) => !touch, 'drop');
    stop((touch) => touch, 'home');
    board.pressed.clear();
  };
  const mouseMoved = (event: MouseEvent) => {
    if (event.buttons !== 0 || board.pressed.size === 0) return;
    stop((touch) => !touch, 'drop');
    forget((touch) => !touch);
  };
  const forget = (wanted: (touch: boolean, pointer: number) => boolean) => {
    for (const [role, press] of board.pressed)
      if (wanted(press.touch, press.pointer)) board.pressed.delete(role);
  };
  const escaped = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && board.held.size > 0) stop(() => true, 'home');
  };
  const mouseUp = () => forget((touch) => !touch);
  const touchGone = (event: TouchEvent) =>
    forget(
      (touch, pointer) => touch && [...event.changedTouches].some((each) => each.identifier === pointer),
    );
  const hidden = () => {
    if (document.visibilityState === 'hidden') gone();
  };
  // Else Konva ignores a finger that comes while another, a pen or the mouse drags. Before its own listeners, and
  // with what lies where drawn anew: the picture that fingers are looked up in was empty while a pen dragged.
  const touched = () => {
    if (Konva.hitOnDragEnabled) return;
    Konva.hitOnDragEnabled = true;
    for (const role of board.held.keys()) partsOf(board, role)?.group.getLayer()?.drawHit();
  };
  const listeners = new AbortController();
  const { signal } = listeners;
  window.addEventListener('touchstart', touched, { capture: true, passive: true, signal });
  // In the capture phase: before Konva would move the figure to a pointer that no longer holds it.
  window.addEventListener('mousemove', mouseMoved, { capture: true, signal });
  window.addEventListener('blur', gone, { signal });
  window.addEventListener('keydown', escaped, { capture: true, signal });
  document.addEventListener('visibilitychange', hidden, { signal });
  // After Konva's own, which still need to know what was pressed.
  window.addEventListener('mouseup', mouseUp, { signal });
  window.addEventListener('touchend', touchGone, { signal });
  window.addEventListener('touchcancel', touchGone, { signal });
  return () => listeners.abort();
};
