import type { Card, Role } from '../../exercise/kit.ts';

/**
 * Colours of the pictures in reports: the tokens of the page, as plain values, because the PDF has no CSS.
 * Nothing is told by colour alone: figures differ by sign, shading by line and dots, cards by shape and word.
 */
export const ink = '#2b2a33';
export const inkSoft = '#5c5866';
export const card = '#fffdf8';
export const table = '#efe8dc';
export const edge = '#b9ab92';
export const hairline = '#e2d8c6';
export const middle = '#17433f';

export const figureColour: Readonly<Record<Role, string>> = {
  doctor: '#84597e',
  carer: '#b5603f',
  self: '#3f7399',
};

export const cardColour: Readonly<Record<Card, { readonly line: string; readonly paper: string }>> = {
  red: { line: '#b3372f', paper: '#f6ddd8' },
  amber: { line: '#b87411', paper: '#f9e9cd' },
  green: { line: '#3f7d4e', paper: '#dcecdd' },
};
