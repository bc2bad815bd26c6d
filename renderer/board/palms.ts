import type { Point } from './geometry.ts';

/** Half the width of a touch from which on it is a hand and no finger, in CSS pixels: a thumb has about 15. */
const palmRadius = 26;
/** Fingers this near to a palm belong to the hand that rests (CSS pixels); the other hand may go on. */
const handWidth = 130;

const isWide = ({ radiusX, radiusY }: Touch): boolean => Math.max(radiusX, radiusY) >= palmRadius;
const placeOf = ({ clientX, clientY }: Touch): Point => ({ x: clientX, y: clientY });
const isNear = (a: Point, b: Point): boolean => Math.hypot(a.x - b.x, a.y - b.y) <= handWidth;

/**
 * Keeps a resting hand from throwing figures about: touches as wide as a palm, and fingers that land beside one, never
 * reach the board. A finger that turns out to be a palm while it presses is told through `letGo`, so that what it holds
 * goes home. Gives back how to stop watching.
 */
export const watchPalms = (room: HTMLElement, letGo: (pointer: number) => void): (() => void) => {
  const palms = new Map<number, Point>();
  const fingers = new Map<number, Point>();
  const turnToPalm = (touch: Touch): void => {
    palms.set(touch.identifier, placeOf(touch));
    for (const [finger, place] of fingers) {
      if (finger !== touch.identifier && !isNear(place, placeOf(touch))) continue;
      fingers.delete(finger);
      palms.set(finger, place);
      letGo(finger);
    }
  };
  /** An event that is only about palms goes no further. */
  const hold = (event: TouchEvent): void => {
    if (![...event.changedTouches].every(({ identifier }) => palms.has(identifier))) return;
    event.stopPropagation();
    if (event.cancelable) event.preventDefault();
  };
  const started = (event: TouchEvent): void => {
    for (const touch of event.changedTouches) {
      const place = placeOf(touch);
      if (isWide(touch)) turnToPalm(touch);
      else if ([...palms.values()].some((palm) => isNear(palm, place))) palms.set(touch.identifier, place);
      else fingers.set(touch.identifier, place);
    }
    hold(event);
  };
  const moved = (event: TouchEvent): void => {
    for (const touch of event.changedTouches) {
      if (!palms.has(touch.identifier) && isWide(touch)) turnToPalm(touch);
      // A finger that has travelled with a figure is no longer where the hand may come to rest.
      else if (fingers.has(touch.identifier)) fingers.set(touch.identifier, placeOf(touch));
    }
    hold(event);
  };
  const ended = (event: TouchEvent): void => {
    hold(event);
    for (const { identifier } of event.changedTouches) {
      palms.delete(identifier);
      fingers.delete(identifier);
    }
  };
  const listeners = new AbortController();
  const options = { capture: true, passive: false, signal: listeners.signal } as const;
  room.addEventListener('touchstart', started, options);
  room.addEventListener('touchmove', moved, options);
  room.addEventListener('touchend', ended, options);
  room.addEventListener('touchcancel', ended, options);
  return () => listeners.abort();
};
