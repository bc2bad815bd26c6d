import { type Place, tableReach } from '../../shared/exercise/place.ts';

/** Pixels on the board ↔ units of the circle. Pixels are CSS pixels from the board's top left corner. */

export type Point = { readonly x: number; readonly y: number };
export type Rect = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};
export type Circle = { readonly x: number; readonly y: number; readonly radius: number };

export const toPixels = (circle: Circle, place: Place): Point => ({
  x: circle.x + place.x * circle.radius,
  y: circle.y + place.y * circle.radius,
});

/** Never further out than the session keeps (`tableReach`). */
export const toUnits = (circle: Circle, point: Point): Place => ({
  x: clamped((point.x - circle.x) / circle.radius, -tableReach, tableReach),
  y: clamped((point.y - circle.y) / circle.radius, -tableReach, tableReach),
});

export const clamped = (value: number, low: number, high: number): number =>
  Math.min(Math.max(value, low), Math.max(low, high));

export const kept = (point: Point, { x, y, width, height }: Rect): Point => ({
  x: clamped(point.x, x, x + width),
  y: clamped(point.y, y, y + height),
});

export const isIn = (point: Point, { x, y, width, height }: Rect): boolean =>
  point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height;

export const shrunk = (
  rect: Rect,
  by: { left: number; right: number; top: number; bottom: number },
): Rect => ({
  x: rect.x + by.left,
  y: rect.y + by.top,
  width: Math.max(0, rect.width - by.left - by.right),
  height: Math.max(0, rect.height - by.top - by.bottom),
});

/** Area that two boxes share, in square pixels. */
export const shared = (a: Rect, b: Rect): number =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));
