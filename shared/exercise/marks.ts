/** A participant is a mark for the length of one session: a shape and a colour, never a name. */

export const markShapes = [
  'star',
  'moon',
  'leaf',
  'cloud',
  'drop',
  'kite',
  'boat',
  'fish',
  'bell',
  'tree',
] as const;
export type MarkShape = (typeof markShapes)[number];

export const markColours = ['blue', 'orange', 'purple', 'green', 'yellow', 'pink', 'grey', 'brown'] as const;
export type MarkColour = (typeof markColours)[number];

export type Mark = { readonly shape: MarkShape; readonly colour: MarkColour };

/**
 * The mark of the n-th participant (n from 0). The first ten differ in shape, the first eight in colour as
 * well, and no two of the first forty are alike: 8 colours and 10 shapes meet again only after 40 steps.
 */
export const markOf = (n: number): Mark => ({
  shape: markShapes[n % markShapes.length] ?? 'star',
  colour: markColours[n % markColours.length] ?? 'blue',
});
