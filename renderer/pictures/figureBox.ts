/** The sheet every cut-out is drawn on. The middle of the figure's base, the point that counts, is its (0, 0). */
export const figureBox = { x: -60, y: -150, width: 120, height: 160 } as const;
