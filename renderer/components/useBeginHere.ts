import { type RefObject, useEffect, useRef } from 'react';

/** For a screen within a screen: the keyboard begins at its heading when it comes. */
export const useBeginHere = (): RefObject<HTMLHeadingElement | null> => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return heading;
};
