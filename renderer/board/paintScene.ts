import type { Light } from '../../shared/display/light.ts';
import type { Scene, SceneItem } from '../../shared/report/scene.ts';

type Round = Extract<SceneItem, { kind: 'circle' }>;
type Trace = Extract<SceneItem, { kind: 'path' | 'line' }>;

const traceOf = (item: Round | Trace): Path2D => {
  if (item.kind === 'path') return new Path2D(item.d);
  const path = new Path2D();
  if (item.kind === 'circle') path.arc(item.cx, item.cy, item.r, 0, 2 * Math.PI);
  else {
    path.moveTo(item.x1, item.y1);
    path.lineTo(item.x2, item.y2);
  }
  return path;
};

/** Paints a scene onto a canvas whose transform is already set to the scene's units. Text is left out: circles have none. */
export const paintScene = (context: CanvasRenderingContext2D, scene: Scene, light: Light): void => {
  for (const item of scene.items) {
    if (item.kind === 'text') continue;
    const trace = traceOf(item);
    context.globalAlpha = item.opacity ?? 1;
    if (item.fill) {
      context.fillStyle = light(item.fill);
      context.fill(trace);
    }
    if (item.stroke) {
      context.strokeStyle = light(item.stroke);
      context.lineWidth = item.strokeWidth ?? 1;
      context.setLineDash([...(item.dash ?? [])]);
      context.stroke(trace);
    }
  }
  context.globalAlpha = 1;
};
