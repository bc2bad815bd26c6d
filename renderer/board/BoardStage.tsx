import 'konva/lib/DragAndDrop.js';
import { Konva } from 'konva/lib/Global.js';
import { Layer } from 'konva/lib/Layer.js';
import { Stage } from 'konva/lib/Stage.js';
import { Image } from 'konva/lib/shapes/Image.js';
import { memo, useLayoutEffect, useMemo, useRef } from 'react';
import type { Light } from '../../shared/display/light.ts';
import type { FigureId } from '../../shared/exercise/figures.ts';
import type { RingDesign } from '../../shared/exercise/rings.ts';
import { type BoardNow, keepPart } from './boardNow.ts';
import { paintCard } from './cardPainting.ts';
import { figureNodes, lightFigure } from './figureNodes.ts';
import type { Circle } from './geometry.ts';
import { watchPalms } from './palms.ts';
import { followTurned } from './turnedPointers.ts';
import type { Dragging } from './useDragging.ts';
import type { TapTap } from './useTapTap.ts';

Konva.dragButtons = [0];

type Props = {
  readonly board: BoardNow;
  /** Who is in this session; the same for as long as the board is there. */
  readonly ids: readonly FigureId[];
  readonly width: number;
  readonly height: number;
  readonly pixelRatio: number;
  readonly design: RingDesign;
  readonly circle: Circle;
  readonly light: Light;
  readonly dragging: Dragging;
  readonly tapFigure: TapTap['tapFigure'];
  readonly pressBoard: TapTap['pressBoard'];
  readonly tapBoard: TapTap['tapBoard'];
};

/**
 * Konva's stage, made and changed in effects. React has nothing to reconcile here: three figures and a card
 * that stay for as long as the board does. A second reconciler for them was 40 KB of the page's script.
 */
export const BoardStage = memo((props: Props) => {
  const { board, ids, width, height, pixelRatio, design, circle, light, dragging } = props;
  const { tapFigure, pressBoard, tapBoard } = props;
  const container = useRef<HTMLDivElement>(null);
  const stage = useRef<Stage>(null);
  const card = useRef<Image>(null);
  const painted = useMemo(
    () => paintCard(design, circle.radius, pixelRatio, light),
    [design, circle.radius, pixelRatio, light],
  );

  useLayoutEffect(() => {
    if (!container.current) return;
    const made = new Stage({ container: container.current });
    followTurned(made, () => board.turned);
    // The card never listens and is not drawn again while figures move: it has a canvas of its own.
    card.current = new Image({ image: undefined, perfectDrawEnabled: false });
    made.add(new Layer({ listening: false }).add(card.current));
    made.add(new Layer().add(...ids.map((role) => figureNodes(role, board, dragging, tapFigure))));
    made.on('mousedown touchstart', pressBoard);
    made.on('click tap', tapBoard);
    // A finger that rests on a figure means to move it, not to open a menu.
    made.on('contextmenu', (event) => event.evt.preventDefault());
    stage.current = made;
    const unwatch = watchPalms(container.current, dragging.letGo);
    return () => {
      unwatch();
      stage.current = null;
      for (const role of ids) keepPart(board, role, { group: null, ring: null, paper: null, foot: null });
      made.destroy();
    };
  }, [board, ids, dragging, tapFigure, pressBoard, tapBoard]);

  // After every render, so that a stage made anew gets all of it: renders are rare, none while a figure moves.
  useLayoutEffect(() => {
    Konva.pixelRatio = pixelRatio;
    for (const layer of stage.current?.getLayers() ?? []) {
      if (layer.getCanvas().getPixelRatio() !== pixelRatio) layer.getCanvas().setPixelRatio(pixelRatio);
    }
    const { picture, size } = painted;
    const corner = { x: circle.x - size / 2, y: circle.y - size / 2 };
    card.current?.setAttrs({ image: picture, ...corner, width: size, height: size });
    for (const role of ids) {
      const { ring, foot } = board.parts[role] ?? {};
      if (ring && foot) lightFigure({ ring, foot }, light);
    }
    stage.current?.size({ width, height });
    stage.current?.batchDraw();
  });

  return <div ref={container} className="board-stage" />;
});
