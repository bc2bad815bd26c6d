import { type RefObject, useEffect } from 'react';

/**
 * A new screen begins at its top, with the focus on its heading. The button that led here is gone with the old
 * screen: without this the keyboard would start from nowhere, and a reader would say nothing at all.
 * `step` names what is new where one screen shows one thing after another.
 */
export const useBeginAtHeading = (screen: RefObject<HTMLElement | null>, step: string): void => {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the next step is a new heading to begin at
  useEffect(() => {
    const heading = screen.current?.querySelector<HTMLElement>('main h1');
    if (!heading) return;
    window.scrollTo(0, 0);
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }, [screen, step]);
};
