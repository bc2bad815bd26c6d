import type { Motion, Theme, Typeface } from './choices.ts';

export type Display = {
  /** 100 to 300, in percent of the browser's own. */
  readonly textSize: number;
  readonly theme: Theme;
  readonly typeface: Typeface;
  readonly motion: Motion;
};

/** How the page looks before anybody chose. */
export const firstDisplay: Display = {
  textSize: 100,
  theme: 'day',
  typeface: 'atkinson',
  motion: 'computer',
};
