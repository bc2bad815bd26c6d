import type { CSSProperties } from 'react';
import type { Point } from './geometry.ts';

/** How far the board is turned on the screen, in degrees clockwise, for people on another side of the table. */
export const turns = [0, 90, 180, 270] as const;
export type Turned = (typeof turns)[number];

export const nextTurn = (turned: Turned): Turned => turns[(turns.indexOf(turned) + 1) % turns.length] ?? 0;

type Size = { readonly width: number; readonly height: number };
type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/** The board's own size: lying on its side, it is as wide as its room is high. */
export const turnedSize = ({ width, height }: Size, turned: Turned): Size =>
  turned === 90 || turned === 270 ? { width: height, height: width } : { width, height };

/**
 * A point of the window on the board, from its own top left corner. `box`: what the turned board covers in the
 * window. Places are kept as the board has them, so that turning it changes no answer.
 */
export const onTurnedBoard = (box: Box, turned: Turned, { x, y }: Point): Point => {
  switch (turned) {
    case 0:
      return { x: x - box.left, y: y - box.top };
    case 90:
      return { x: y - box.top, y: box.right - x };
    case 180:
      return { x: box.right - x, y: box.bottom - y };
    case 270:
      return { x: box.bottom - y, y: x - box.left };
  }
};

/** Turned around its middle, in the middle of its room. */
export const turnedStyle = ({ width, height }: Size, turned: Turned): CSSProperties =>
  turned === 0
    ? {}
    : {
        inset: 'auto',
        ...{ left: '50%', top: '50%', width, height },
        transform: `translate(-50%, -50%) rotate(${turned}deg)`,
      };
