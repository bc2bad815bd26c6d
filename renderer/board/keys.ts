import type { FigureId } from '../../shared/exercise/figures.ts';
import { placeInZone } from '../../shared/exercise/listPlace.ts';
import { type Place, rounded, tableReach } from '../../shared/exercise/place.ts';
import type { RingDesign } from '../../shared/exercise/rings.ts';
import type { Standing } from '../../shared/session/model.ts';
import { clamped } from './geometry.ts';

/** Steps in units of the circle: the same sideways and up, on every screen. */
export const step = 0.05;
export const fineStep = 0.01;

export type Intent =
  | { readonly to: 'step'; readonly x: number; readonly y: number }
  | { readonly to: 'middle' }
  | { readonly to: 'tray' };

const directions: Readonly<Record<string, Place>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** What a key asks for, or null when it is none of ours. */
export const intentOf = (key: string, fine: boolean): Intent | null => {
  const direction = Object.hasOwn(directions, key) ? directions[key] : undefined;
  if (direction) {
    const by = fine ? fineStep : step;
    return { to: 'step', x: direction.x * by, y: direction.y * by };
  }
  if (key === 'Home') return { to: 'middle' };
  return key === 'Delete' || key === 'Backspace' ? { to: 'tray' } : null;
};

/** Places, in units of the circle, that a key may bring a figure to: the table as it is now. */
export type Bounds = { readonly from: Place; readonly to: Place };

/**
 * Where a key takes a figure. From the tray it first comes to the table just outside the circle, in its own
 * direction: nothing lands in the middle, which would be "all the say", unless Home is pressed.
 */
export const keyedTo = (
  intent: Intent,
  role: FigureId,
  standing: Standing,
  bounds: Bounds,
  design: RingDesign,
): Standing => {
  if (intent.to === 'tray') return { at: 'tray' };
  if (intent.to === 'middle') return { at: 'table', place: { x: 0, y: 0 } };
  if (standing.at !== 'table') return { at: 'table', place: placeInZone('outside', role, undefined, design) };
  const { place } = standing;
  return {
    at: 'table',
    place: rounded({
      x: stepped(place.x, intent.x, bounds.from.x, bounds.to.x),
      y: stepped(place.y, intent.y, bounds.from.y, bounds.to.y),
    }),
  };
};

/** A figure that already stands further out than this screen shows may step back in, but no further out. */
const stepped = (value: number, by: number, low: number, high: number): number =>
  clamped(
    value + by,
    Math.max(-tableReach, Math.min(low, value)),
    Math.min(tableReach, Math.max(high, value)),
  );
