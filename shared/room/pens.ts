/** What the whiteboard is drawn with. */
export const pens = ['ink', 'teal', 'red'] as const;
export type Pen = (typeof pens)[number];
