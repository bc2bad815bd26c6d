/** How the page looks, as whoever sits in front of it wants it. Kept for the computer, not for a person. */

/** `dim`: the lights are down, nothing glares. `yellow`: for eyes that read better on yellow paper. */
export const themes = ['day', 'dim', 'contrast', 'yellow'] as const;
export type Theme = (typeof themes)[number];

export const typefaces = ['atkinson', 'lexend', 'dyslexic'] as const;
export type Typeface = (typeof typefaces)[number];

/** Whether a figure glides when it goes home: as the computer is set, never, or always. */
export const motions = ['computer', 'still', 'moving'] as const;
export type Motion = (typeof motions)[number];

/** In percent of the browser's own size. */
export const textSizes = [100, 125, 150, 200, 250, 300] as const;
