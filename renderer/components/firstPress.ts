import type { MouseEvent } from 'react';

/**
 * For buttons behind which the next screen has a button in the same place: the second press of a double click
 * must not answer a question that nobody has read. Keys count as presses of their own (detail 0).
 */
export const firstPress =
  (act: () => void) =>
  (event: MouseEvent): void => {
    if (event.detail < 2) act();
  };
