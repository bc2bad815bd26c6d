/** Sheets that the kit is printed on, in millimetres, upright. */
export const paperSizes = ['a4', 'a3'] as const;
export type PaperSize = (typeof paperSizes)[number];

export const sheetOf = {
  a4: { width: 210, height: 297 },
  a3: { width: 297, height: 420 },
} as const satisfies Record<PaperSize, { width: number; height: number }>;

/** What printers can't reach, and a little more. */
export const printMargin = 10;

/** Radius in millimetres of the largest circle that fits the sheet with its margins. */
export const circleRadius = (paper: PaperSize): number => sheetOf[paper].width / 2 - printMargin;
