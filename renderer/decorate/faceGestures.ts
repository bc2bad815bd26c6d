import type { FaceDrawing } from '../../shared/decoration/decoration.ts';
import { rubbedFace } from '../../shared/decoration/erase.ts';
import { pointsInHand, withFaceStroke } from '../../shared/decoration/strokes.ts';
import type { Point } from '../board/geometry.ts';
import { linePath } from '../pictures/linePath.ts';
import { onceAFrame } from './onceAFrame.ts';
import type { Hand } from './tool.ts';
import type { PaperGesture } from './usePaper.ts';

/** Half the width of the rubber on a face, in units of a face. */
export const faceRubber = 2.5;

export type FaceTable = {
  readonly hand: Hand;
  readonly line: SVGPathElement | null;
  readonly latest: () => FaceDrawing;
  readonly change: (face: FaceDrawing, goesOn: boolean) => void;
  readonly onFull: () => void;
};

/** What a press on the face begins: a line, or rubbing one out. */
export const faceGestureFor = (table: FaceTable, start: Point): PaperGesture =>
  table.hand.tool === 'rubber' ? rubbing(table, start) : drawing(table, start);

const drawing = ({ hand, line, latest, change, onFull }: FaceTable, start: Point): PaperGesture => {
  let points = [start.x, start.y];
  let goesOn = false;
  const show = onceAFrame(() => line?.setAttribute('d', linePath(points)));
  const keep = () => {
    const next = withFaceStroke(latest(), hand, points);
    if (next) change(next, goesOn);
    else onFull();
    goesOn = true;
  };
  const away = () => {
    show.stop();
    line?.setAttribute('d', '');
  };
  show.now();
  return {
    go: (more) => {
      for (const { x, y } of more) points.push(x, y);
      show.soon();
      if (points.length < pointsInHand * 2) return;
      keep();
      points = points.slice(-2);
    },
    end: () => {
      keep();
      away();
    },
    drop: away,
  };
};

const rubbing = ({ latest, change }: FaceTable, start: Point): PaperGesture => {
  const path = [start.x, start.y];
  return {
    go: (more) => {
      for (const { x, y } of more) path.push(x, y);
    },
    end: () => {
      const before = latest();
      const after = rubbedFace(before, path, faceRubber);
      if (after.length !== before.length || after.some((stroke, i) => stroke !== before[i]))
        change(after, false);
    },
    drop: () => {},
  };
};
