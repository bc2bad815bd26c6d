import { useEffect, useState } from 'react';

const signsOfLife = ['pointerdown', 'pointermove', 'pointerup', 'keydown', 'wheel', 'input'] as const;

/**
 * Whether nobody has touched anything for this many seconds (0: it never counts as quiet). Once quiet it stays so until
 * `wake`: whoever comes next has to say who they are. A finger that rests on a figure is not quiet.
 */
export const useQuiet = (seconds: number): { readonly isQuiet: boolean; readonly wake: () => void } => {
  const [isQuiet, setQuiet] = useState(false);
  useEffect(() => {
    if (seconds === 0 || isQuiet) return;
    const down = new Set<number>();
    let timer = 0;
    const wait = () => {
      clearTimeout(timer);
      timer = window.setTimeout(() => (down.size > 0 ? wait() : setQuiet(true)), seconds * 1000);
    };
    const heard = (event: Event) => {
      if (event instanceof PointerEvent) {
        if (event.type === 'pointerdown') down.add(event.pointerId);
        if (event.type === 'pointerup') down.delete(event.pointerId);
      }
      wait();
    };
    const gone = (event: PointerEvent) => down.delete(event.pointerId);
    const listeners = new AbortController();
    const options = { capture: true, passive: true, signal: listeners.signal } as const;
    for (const sign of signsOfLife) window.addEventListener(sign, heard, options);
    window.addEventListener('pointercancel', gone, options);
    wait();
    return () => {
      clearTimeout(timer);
      listeners.abort();
    };
  }, [seconds, isQuiet]);
  return { isQuiet, wake: () => setQuiet(false) };
};
