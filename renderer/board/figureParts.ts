import type Konva from 'konva';
import type { FigureSheet } from './figureSheet.ts';
import type { Point } from './geometry.ts';
import { asideScale, type Reach } from './measures.ts';

/** What one figure is made of: what Konva draws, and the native button that keyboards and readers meet. */
export type FigureParts = {
  readonly group: Konva.Group;
  readonly paper: Konva.Image;
  /** The point that counts, shown while a figure is held or picked up. */
  readonly foot: Konva.Circle;
  /** Around a figure that is picked up. */
  readonly ring: Konva.Circle;
  readonly twin: HTMLButtonElement;
  readonly label: HTMLElement;
};

export type Pose = 'lying' | 'held' | 'picked' | 'aside';

/** Figure and twin go together, drawn from the middle of the base. */
export const standAt = ({ group, twin }: FigureParts, { x, y }: Point): void => {
  group.position({ x, y });
  followBy(twin, x, y);
};

export const followBy = (twin: HTMLElement, x: number, y: number): void => {
  twin.style.transform = `translate(${x}px, ${y}px)`;
};

export const shiftLabel = ({ label }: FigureParts, { x, y }: Point): void => {
  label.style.transform = `translate(calc(-50% + ${x}px), ${y}px)`;
};

/** Targets are never smaller than this, however small the figure is drawn. */
const target = 64;

/** A box to grab, focus and point at, around the figure as it is drawn. */
const gripOf = (reach: Reach, scale: number) => {
  const width = Math.max(target, reach.half * 2 * scale + 8);
  const height = Math.max(target, reach.up * scale + 8);
  return { x: -width / 2, y: 6 - height, width, height };
};

export const dress = (parts: FigureParts, sheet: FigureSheet, pose: Pose, reach: Reach): void => {
  const { group, paper, foot, ring, twin } = parts;
  const up = pose === 'held' || pose === 'picked';
  const scale = pose === 'aside' ? asideScale : 1;
  const lift = up ? Math.round(reach.up * 0.075) : 0;
  const grip = gripOf(reach, scale);
  const [x, y] = [sheet.x * scale, sheet.y * scale - lift];
  paper.setAttrs({
    image: up ? sheet.lifted : sheet.lying,
    x,
    y,
    width: sheet.width * scale,
    height: sheet.height * scale,
    // As the paper sees it, from its own corner.
    grip: { ...grip, x: grip.x - x, y: grip.y - lift - y },
  });
  group.opacity(pose === 'aside' ? 0.78 : 1);
  foot.setAttrs({ visible: up, radius: Math.max(5, reach.up * 0.055) });
  ring.setAttrs({ visible: pose === 'picked', y: -reach.up * 0.45 - lift, radius: reach.up * 0.6 });
  twin.style.width = `${grip.width}px`;
  twin.style.height = `${grip.height}px`;
  twin.style.left = `${grip.x}px`;
  twin.style.top = `${grip.y - lift}px`;
  twin.style.setProperty('--foot', `${-grip.y + lift}px`);
};
