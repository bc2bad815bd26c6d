import { type RefObject, useLayoutEffect, useState } from 'react';

/** CSS pixels, and the screen's pixels for each of them. */
export type BoardSize = { readonly width: number; readonly height: number; readonly pixelRatio: number };

/** The board's own size, followed through every resize, browser zoom and move to another screen. Null before the first layout. */
export const useBoardSize = (room: RefObject<HTMLElement | null>): BoardSize | null => {
  const [size, setSize] = useState<BoardSize | null>(null);
  useLayoutEffect(() => {
    const element = room.current;
    if (!element) return;
    const measure = () => {
      const [width, height, pixelRatio] = [element.clientWidth, element.clientHeight, devicePixelRatio || 1];
      if (width === 0 || height === 0) return;
      setSize((now) =>
        now?.width === width && now.height === height && now.pixelRatio === pixelRatio
          ? now
          : { width, height, pixelRatio },
      );
    };
    measure();
    const resized = new ResizeObserver(measure);
    resized.observe(element);
    const unwatch = watchPixelRatio(measure);
    return () => {
      resized.disconnect();
      unwatch();
    };
  }, [room]);
  return size;
};

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
