// The minimal Konva: shapes register themselves when imported, and only these are needed.
import 'konva/lib/shapes/Circle.js';
import 'konva/lib/shapes/Image.js';
import type KonvaTypes from 'konva';
import type { Context } from 'konva/lib/Context.js';
import { Konva } from 'konva/lib/Global.js';
import type { Shape } from 'konva/lib/Shape.js';
import { memo, useLayoutEffect, useMemo, useRef } from 'react';
import { Circle, Group, Image, Layer, Stage } from 'react-konva/lib/ReactKonvaCore.js';
import { type Role, roles } from '../../shared/exercise/kit.ts';
import type { RingDesign } from '../../shared/exercise/rings.ts';
import { type BoardNow, keepPart } from './boardNow.ts';
import { paintCard } from './cardPainting.ts';
import type { Circle as CirclePlace } from './geometry.ts';
import type { Dragging } from './useDragging.ts';
import type { TapTap } from './useTapTap.ts';

// Several fingers move several figures: without this, Konva ignores a second finger while the first one drags.
Konva.hitOnDragEnabled = true;
Konva.dragButtons = [0];

const teal = '#235b55';
const cardWhite = '#fffdf8';

const grip = (context: Context, shape: Shape): void => {
  const box = shape.getAttr('grip');
  if (!box) return;
  context.beginPath();
  context.rect(box.x, box.y, box.width, box.height);
  context.closePath();
  context.fillShape(shape);
};

type FigureProps = {
  readonly role: Role;
  readonly board: BoardNow;
  readonly dragging: Dragging;
  readonly onTap: (role: Role) => void;
};

/** Only the structure: where a figure stands and how it looks is set beside React (figureParts.ts). */
const FigureOnStage = memo(({ role, board, dragging, onTap }: FigureProps) => {
  const cursor = (event: KonvaTypes.KonvaEventObject<MouseEvent>, shape: string) => {
    const container = event.target.getStage()?.container();
    if (container) container.style.cursor = shape;
  };
  return (
    <Group
      ref={(group) => keepPart(board, role, { group })}
      name={role}
      draggable
      dragBoundFunc={(point) => dragging.bound(role, point)}
      onMouseDown={(event) => dragging.press(role, event)}
      onTouchStart={(event) => dragging.press(role, event)}
      onDragStart={() => dragging.start(role)}
      onDragMove={(event) => dragging.move(role, event)}
      onDragEnd={(event) => dragging.end(role, event)}
      onClick={(event) => {
        if (event.evt.button === 0) onTap(role);
      }}
      onTap={() => onTap(role)}
      onMouseEnter={(event) => cursor(event, 'grab')}
      onMouseLeave={(event) => cursor(event, '')}
    >
      <Circle
        ref={(ring) => keepPart(board, role, { ring })}
        visible={false}
        listening={false}
        perfectDrawEnabled={false}
        radius={24}
        fill="rgb(35 91 85 / .12)"
        stroke={teal}
        strokeWidth={3}
      />
      <Image
        ref={(paper) => keepPart(board, role, { paper })}
        image={undefined}
        hitFunc={grip}
        perfectDrawEnabled={false}
      />
      <Circle
        ref={(foot) => keepPart(board, role, { foot })}
        visible={false}
        listening={false}
        perfectDrawEnabled={false}
        radius={6}
        fill={cardWhite}
        stroke={teal}
        strokeWidth={3}
      />
    </Group>
  );
});

type CardProps = {
  readonly design: RingDesign;
  readonly circle: CirclePlace;
  readonly pixelRatio: number;
};

/** The card never listens and is never drawn again while figures move: it has a canvas of its own. */
const CardLayer = memo(({ design, circle, pixelRatio }: CardProps) => {
  const { x, y, radius } = circle;
  const card = useMemo(() => paintCard(design, radius, pixelRatio), [design, radius, pixelRatio]);
  return (
    <Layer listening={false}>
      <Image
        image={card.picture}
        x={x - card.size / 2}
        y={y - card.size / 2}
        width={card.size}
        height={card.size}
        perfectDrawEnabled={false}
      />
    </Layer>
  );
});

type Props = CardProps & {
  readonly board: BoardNow;
  readonly width: number;
  readonly height: number;
  readonly dragging: Dragging;
  readonly onTap: (role: Role) => void;
  readonly pressBoard: TapTap['pressBoard'];
  readonly tapBoard: TapTap['tapBoard'];
};

export const BoardStage = memo((props: Props) => {
  const { board, width, height, pixelRatio, design, circle, dragging, onTap, pressBoard, tapBoard } = props;
  const stage = useRef<KonvaTypes.Stage>(null);
  // Before the first canvas is made; later changes reach the canvases that exist.
  Konva.pixelRatio = pixelRatio;
  useLayoutEffect(() => {
    for (const layer of stage.current?.getLayers() ?? []) {
      if (layer.getCanvas().getPixelRatio() === pixelRatio) continue;
      layer.getCanvas().setPixelRatio(pixelRatio);
      layer.batchDraw();
    }
  }, [pixelRatio]);
  return (
    <Stage
      ref={stage}
      className="board-stage"
      width={width}
      height={height}
      onMouseDown={pressBoard}
      onTouchStart={pressBoard}
      onClick={tapBoard}
      onTap={tapBoard}
      // A finger that rests on a figure means to move it, not to open a menu.
      onContextMenu={(event) => event.evt.preventDefault()}
    >
      <CardLayer design={design} circle={circle} pixelRatio={pixelRatio} />
      <Layer>
        {roles.map((role) => (
          <FigureOnStage key={role} role={role} board={board} dragging={dragging} onTap={onTap} />
        ))}
      </Layer>
    </Stage>
  );
});
