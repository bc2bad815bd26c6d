import type { Ink, PenWidth } from '../../shared/decoration/materials.ts';

export const tools = ['paper', 'felt', 'sequins', 'stickers', 'pen', 'rubber'] as const;
export type Tool = (typeof tools)[number];

/** What is in the hand: a tool, the ink for felt, sequins and pen, and how thick the pen is. */
export type Hand = { readonly tool: Tool; readonly ink: Ink; readonly width: PenWidth };
