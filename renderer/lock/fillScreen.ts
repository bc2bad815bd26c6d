import type { PageStore } from '../store/pageStore.ts';

/**
 * While a participant has the device behind a PIN, a browser's page fills the screen, and the next press brings that
 * back after Escape or a reload. A browser can't hold anybody; the lock in the core does. The desktop host fills the
 * screen by itself.
 */
export const fillScreen = (page: PageStore): void => {
  if (page.getState().hello?.host !== 'loopback') return;
  const isLocked = () => (page.getState().hello?.lock.locked ?? null) !== null;
  const fill = () => {
    // Refused where the browser or the person's settings say so; the turn goes on all the same.
    if (isLocked() && !document.fullscreenElement)
      document.documentElement.requestFullscreen?.().catch(() => {});
  };
  let was = isLocked();
  page.subscribe(() => {
    const is = isLocked();
    if (is === was) return;
    was = is;
    if (is) fill();
    else if (document.fullscreenElement) document.exitFullscreen().catch(() => {});
  });
  addEventListener('pointerup', fill);
};
