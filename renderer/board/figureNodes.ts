import type { Context } from 'konva/lib/Context.js';
import { Group } from 'konva/lib/Group.js';
import type { KonvaEventObject } from 'konva/lib/Node.js';
import type { Shape } from 'konva/lib/Shape.js';
import { Circle } from 'konva/lib/shapes/Circle.js';
import { Image } from 'konva/lib/shapes/Image.js';
import type { Light } from '../../shared/display/light.ts';
import type { FigureId } from '../../shared/exercise/figures.ts';
import { type BoardNow, keepPart } from './boardNow.ts';
import type { FigureParts } from './figureParts.ts';
import type { Dragging } from './useDragging.ts';

const teal = '#235b55';
const cardWhite = '#fffdf8';

/** Grabbed by a box around the figure, not by its pixels: between the legs is still the figure. */
const grip = (context: Context, shape: Shape): void => {
  const box = shape.getAttr('grip');
  if (!box) return;
  context.beginPath();
  context.rect(box.x, box.y, box.width, box.height);
  context.closePath();
  context.fillShape(shape);
};

const showCursor = (event: KonvaEventObject<MouseEvent>, shape: string): void => {
  const container = event.target.getStage()?.container();
  if (container) container.style.cursor = shape;
};

const quiet = { visible: false, listening: false, perfectDrawEnabled: false } as const;

/** What is drawn around a figure takes the room's light; a figure that is held stays in the hand meanwhile. */
export const lightFigure = ({ ring, foot }: Pick<FigureParts, 'ring' | 'foot'>, light: Light): void => {
  ring.stroke(light(teal));
  foot.setAttrs({ fill: light(cardWhite), stroke: light(teal) });
};

/** Only the structure: where a figure stands and how it looks is set by figureParts.ts. */
export const figureNodes = (
  role: FigureId,
  board: BoardNow,
  dragging: Dragging,
  tap: (role: FigureId) => void,
): Group => {
  const group = new Group({
    name: role,
    draggable: true,
    dragBoundFunc: (point) => dragging.bound(role, point),
  });
  const ring = new Circle({
    ...quiet,
    radius: 24,
    fill: 'rgb(35 91 85 / .12)',
    strokeWidth: 3,
  });
  const paper = new Image({ image: undefined, hitFunc: grip, perfectDrawEnabled: false });
  const foot = new Circle({ ...quiet, radius: 6, strokeWidth: 3 });
  group.add(ring, paper, foot);

  group.on('mousedown touchstart', (event: KonvaEventObject<MouseEvent | TouchEvent>) =>
    dragging.press(role, event),
  );
  group.on('dragstart', () => dragging.start(role));
  group.on('dragmove', (event) => dragging.move(role, event));
  group.on('dragend', (event) => dragging.end(role, event));
  group.on('click', (event) => {
    if (event.evt.button === 0) tap(role);
  });
  group.on('tap', () => tap(role));
  group.on('mouseenter', (event) => showCursor(event, 'grab'));
  group.on('mouseleave', (event) => showCursor(event, ''));
  keepPart(board, role, { group, ring, paper, foot });
  return group;
};
