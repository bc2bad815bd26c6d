import type { FigureLook, Size } from '../../shared/exercise/kit.ts';
import { clamped } from './geometry.ts';

/** How large things are on a board whose circle has a given radius. All in CSS pixels. */
export type Measures = {
  /** Height of a medium figure. */
  readonly figure: number;
  /** Font size of a name label, and the room a label takes below a base. */
  readonly text: number;
  readonly label: number;
  /** Font size of the tray's names. */
  readonly name: number;
  /** Room on the table around the circle, so that standing outside is a place and not a gap. */
  readonly room: { readonly top: number; readonly side: number; readonly bottom: number };
  /** Room for one figure in the tray. */
  readonly cell: { readonly width: number; readonly height: number };
};

/** A medium figure in the units of its sheet; the wheelchair is wider than the others. */
export const sheetFigure = { height: 140, halfWidth: 46, wheelsHalfWidth: 57 } as const;

const sizeFactor: Record<Size, number> = { small: 0.84, medium: 1, large: 1.16 };

/** Figures set aside are smaller: put away, but still there. */
export const asideScale = 0.66;

/** Where the list puts a figure outside (1.16 in its own direction, the doctor's being up), plus a little air. */
const outsideRoom = { top: 0.18, side: 0.11, bottom: 0.16 } as const;

/** `reader`: how much larger than usual the reader wants words, 1 to 3. */
export const measuresOf = (radius: number, reader: number): Measures => {
  const figure = Math.max(58, 0.4 * radius);
  const usual = clamped(0.068 * radius, 15, 34);
  // Larger words may not push the circle off the table, nor one name lie across all three figures.
  const text = clamped(usual * reader, usual, Math.max(usual, 0.13 * radius));
  const name = clamped(0.05 * radius * reader, 16, Math.max(16, 0.09 * radius));
  const label = text * 1.45 + 8;
  const halfWidth = (figure / sheetFigure.height) * sheetFigure.halfWidth;
  return {
    figure,
    text,
    label,
    name,
    room: {
      top: figure * 1.04 + outsideRoom.top * radius + 4,
      side: halfWidth + outsideRoom.side * radius,
      bottom: label + outsideRoom.bottom * radius,
    },
    cell: {
      width: Math.max(figure * 0.98, text * 4.6, 80),
      height: figure * sizeFactor.large + label + 4,
    },
  };
};

/** How far a figure reaches from the middle of its base, in CSS pixels. */
export type Reach = { readonly half: number; readonly up: number };

/** Pixels for one unit of the figure's sheet. */
export const sheetScale = (look: FigureLook, figure: number): number =>
  (figure / sheetFigure.height) * sizeFactor[look.size];

export const reachOf = (look: FigureLook, figure: number): Reach => {
  const scale = sheetScale(look, figure);
  return {
    half: sheetFigure[look.cutOut === 'wheels' ? 'wheelsHalfWidth' : 'halfWidth'] * scale,
    up: 146 * scale,
  };
};
