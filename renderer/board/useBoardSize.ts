import { type RefObject, useLayoutEffect, useState } from 'react';

/** CSS pixels, the screen's pixels for each of them, and how much larger than usual words are wanted. */
export type BoardSize = {
  readonly width: number;
  readonly height: number;
  readonly pixelRatio: number;
  readonly reader: number;
};

/**
 * The board's own size, followed through every resize, browser zoom, text size and move to another screen.
 * `rem`: an element one rem wide. Null before the first layout.
 */
export const useBoardSize = (
  room: RefObject<HTMLElement | null>,
  rem: RefObject<HTMLElement | null>,
): BoardSize | null => {
  const [size, setSize] = useState<BoardSize | null>(null);
  useLayoutEffect(() => {
    const element = room.current;
    if (!element) return;
    const measure = () => {
      const [width, height, pixelRatio] = [element.clientWidth, element.clientHeight, devicePixelRatio || 1];
      const reader = Math.max(1, (rem.current?.clientWidth ?? 16) / 16);
      if (width === 0 || height === 0) return;
      const next = { width, height, pixelRatio, reader };
      setSize((now) => (now && isSame(now, next) ? now : next));
    };
    measure();
    const resized = new ResizeObserver(measure);
    resized.observe(element);
    if (rem.current) resized.observe(rem.current);
    const unwatch = watchPixelRatio(measure);
    return () => {
      resized.disconnect();
      unwatch();
    };
  }, [room, rem]);
  return size;
};

const isSame = (a: BoardSize, b: BoardSize): boolean =>
  a.width === b.width && a.height === b.height && a.pixelRatio === b.pixelRatio && a.reader === b.reader;

/** A media query holds for one ratio only, so a new one is asked after each change. */
const watchPixelRatio = (changed: () => void): (() => void) => {
  let query: MediaQueryList | null = null;
  const next = () => {
    ask();
    changed();
  };
  const ask = () => {
    query?.removeEventListener('change', next);
    query = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    query.addEventListener('change', next);
  };
  ask();
  return () => query?.removeEventListener('change', next);
};
