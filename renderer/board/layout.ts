import { type EachFigure, eachFigure, type FigureId, figureIds } from '../../shared/exercise/figures.ts';
import type { Circle, Point, Rect } from './geometry.ts';
import { asideScale, type Measures, measuresOf } from './measures.ts';

/** Where everything lies on a board of some size, in CSS pixels from its top left corner. */
export type Layout = {
  readonly size: { readonly width: number; readonly height: number };
  readonly trayAt: 'side' | 'below';
  readonly table: Rect;
  readonly tray: Rect;
  /** The part of the tray for figures that do not apply. */
  readonly pocket: Rect;
  readonly circle: Circle;
  readonly measures: Measures;
  /** Where each figure's base stands in the tray. */
  readonly slots: EachFigure<Point>;
};

type Size = { readonly width: number; readonly height: number };

const gap = 12;
const pad = 8;
/** Room for a name in the tray: the pocket's takes two lines where the tray is narrow. */
const heading = (m: Measures, lines: 1 | 2): number => m.name * 1.15 * lines + 15;
const smallest = 40;

/** The tray lies beside the table, or below it where that leaves a larger circle. `count`: of figures, 3 to 6. */
export const layoutOf = (size: Size, reader = 1, count = 3): Layout => {
  const beside = largest((radius) => fitsBeside(size, measuresOf(radius, reader), radius, count), size);
  const below = largest((radius) => fitsBelow(size, measuresOf(radius, reader), radius, count), size);
  const radius = Math.max(beside, below, smallest);
  const measures = measuresOf(radius, reader);
  return beside >= below ? layBeside(size, radius, measures, count) : layBelow(size, radius, measures, count);
};

/** The largest radius that fits, to a tenth of a pixel; a board too small for anything still gets a circle. */
const largest = (fits: (radius: number) => boolean, { width, height }: Size): number => {
  let [low, high] = [smallest, Math.max(width, height) / 2];
  if (!fits(low)) return low - 1;
  while (high - low > 0.1) {
    const middle = (low + high) / 2;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return low;
};

const tableOf = (radius: number, { room }: Measures): Size => ({
  width: 2 * (radius + room.side),
  height: 2 * radius + room.top + room.bottom,
});

const pocketHeight = (m: Measures, columns: 1 | 2): number =>
  columns === 1
    ? heading(m, 2) + m.figure * 1.05 * asideScale + 2 * m.label
    : heading(m, 1) - 6 + m.figure * 1.05 * asideScale + m.label;

const trayNeeds = (m: Measures, columns: 1 | 2, count: number): number =>
  heading(m, 1) + Math.ceil(count / columns) * m.cell.height + pocketHeight(m, columns) + 2 * pad;

/** One column where all figures and the pocket fit on top of each other, else two. */
const columnsBeside = (height: number, m: Measures, count: number): 1 | 2 =>
  trayNeeds(m, 1, count) <= height ? 1 : 2;

const trayWidth = (height: number, m: Measures, count: number): number =>
  Math.max(columnsBeside(height, m, count) * m.cell.width + 2 * pad, m.name * 7.75);

const fitsBeside = ({ width, height }: Size, m: Measures, radius: number, count: number): boolean => {
  const table = tableOf(radius, m);
  return (
    table.width + gap + trayWidth(height, m, count) <= width &&
    Math.max(table.height, trayNeeds(m, 2, count)) <= height
  );
};

const trayHeight = (m: Measures): number => heading(m, 1) + m.cell.height + pad;
const pocketWidth = (m: Measures): number => Math.max(m.cell.width * 1.9, m.name * 8.2);

const fitsBelow = ({ width, height }: Size, m: Measures, radius: number, count: number): boolean => {
  const table = tableOf(radius, m);
  return (
    Math.max(table.width, count * m.cell.width + pocketWidth(m) + 3 * pad) <= width &&
    table.height + gap + trayHeight(m) <= height
  );
};

/** The circle lies in the middle of the spare room, so that the table is roomy on every side. */
const circleOn = (table: Rect, radius: number, { room }: Measures): Circle => ({
  x: table.x + table.width / 2,
  y: table.y + room.top + radius + Math.max(0, table.height - 2 * radius - room.top - room.bottom) / 2,
  radius,
});

const layBeside = (size: Size, radius: number, measures: Measures, count: number): Layout => {
  const columns = columnsBeside(size.height, measures, count);
  const width = trayWidth(size.height, measures, count);
  const table = { x: 0, y: 0, width: Math.max(0, size.width - width - gap), height: size.height };
  const tray = { x: size.width - width, y: 0, width, height: size.height };
  const rows = Math.ceil(count / columns);
  const above = heading(measures, 1) + rows * measures.cell.height + pad;
  const pocketRoom = Math.min(size.height - above - pad, pocketHeight(measures, columns) * 1.25);
  const pocket = {
    x: tray.x + pad,
    y: size.height - pad - pocketRoom,
    width: width - 2 * pad,
    height: pocketRoom,
  };
  const slotAt = (n: number): Point => {
    const [column, row] = columns === 1 ? [0, n] : [n % 2, Math.floor(n / 2)];
    const cell = (width - 2 * pad) / columns;
    return {
      x: tray.x + pad + cell * (column + 0.5),
      y: heading(measures, 1) + row * measures.cell.height + measures.cell.height - measures.label,
    };
  };
  return {
    size,
    trayAt: 'side',
    table,
    tray,
    pocket,
    circle: circleOn(table, radius, measures),
    measures,
    slots: eachFigure((id) => slotAt(figureIds.indexOf(id))),
  };
};

const layBelow = (size: Size, radius: number, measures: Measures, count: number): Layout => {
  const height = trayHeight(measures);
  const table = { x: 0, y: 0, width: size.width, height: Math.max(0, size.height - height - gap) };
  const tray = { x: 0, y: size.height - height, width: size.width, height };
  const wide = Math.min(Math.max(pocketWidth(measures), size.width * 0.36), size.width * 0.42);
  const pocket = {
    x: size.width - wide - pad,
    y: tray.y + pad,
    width: wide,
    height: height - 2 * pad,
  };
  const cell = (size.width - wide - 3 * pad) / count;
  const slotAt = (n: number): Point => ({
    x: pad + cell * (n + 0.5),
    y: tray.y + heading(measures, 1) + measures.cell.height - measures.label,
  });
  return {
    size,
    trayAt: 'below',
    table,
    tray,
    pocket,
    circle: circleOn(table, radius, measures),
    measures,
    slots: eachFigure((id) => slotAt(figureIds.indexOf(id))),
  };
};

/** Bases of the figures in the pocket, shared out among those that are there. */
export const pocketSpots = ({ pocket, measures }: Layout, there: readonly FigureId[]): EachFigure<Point> => {
  const needed = there.length * measures.text * 4.4;
  // Where names don't fit side by side, some move down a row.
  const roomy = pocket.height > heading(measures, 2) + measures.figure * asideScale + 2 * measures.label;
  const rows = there.length > 1 && needed > pocket.width && roomy ? 2 : 1;
  const y = pocket.y + pocket.height - rows * measures.label;
  return eachFigure((role) => ({
    x: pocket.x + (pocket.width * (Math.max(0, there.indexOf(role)) + 0.5)) / Math.max(1, there.length),
    y,
  }));
};
