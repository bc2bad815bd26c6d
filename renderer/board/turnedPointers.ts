import type { Stage } from 'konva/lib/Stage.js';
import { onTurnedBoard, type Turned } from './turned.ts';

type Pointed = { readonly identifier?: number; readonly clientX: number; readonly clientY: number };

/**
 * Konva finds a pointer by the box around its container and knows nothing of turning. So on a turned board it is
 * given where the pointer is on the board itself, and a box that begins at nought.
 */
export const followTurned = (stage: Stage, turnedNow: () => Turned): void => {
  const [placePointers, contentBox] = [
    stage.setPointersPositions.bind(stage),
    stage._getContentPosition.bind(stage),
  ];
  stage._getContentPosition = () =>
    turnedNow() === 0 ? contentBox() : { top: 0, left: 0, scaleX: 1, scaleY: 1 };
  stage.setPointersPositions = (event: MouseEvent | TouchEvent) => {
    const turned = turnedNow();
    if (turned === 0) return placePointers(event);
    const box = stage.container().getBoundingClientRect();
    const onBoard = ({ identifier, clientX, clientY }: Pointed): Pointed => {
      const { x, y } = onTurnedBoard(box, turned, { x: clientX, y: clientY });
      return { ...(identifier !== undefined && { identifier }), clientX: x, clientY: y };
    };
    if ('touches' in event)
      return placePointers({
        touches: [...event.touches].map(onBoard),
        changedTouches: [...event.changedTouches].map(onBoard),
      });
    placePointers({ ...onBoard(event), ...('pointerId' in event && { pointerId: event.pointerId }) });
  };
};
