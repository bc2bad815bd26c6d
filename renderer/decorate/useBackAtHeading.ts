import { useEffect, useRef } from 'react';

/** Back from a screen within a screen, the keyboard begins at the heading: the button that was pressed last is gone. */
export const useBackAtHeading = (away: boolean): void => {
  const was = useRef(away);
  useEffect(() => {
    if (was.current && !away) {
      const heading = document.querySelector<HTMLElement>('main h1');
      if (heading) heading.tabIndex = -1;
      heading?.focus({ preventScroll: true });
    }
    was.current = away;
  }, [away]);
};
