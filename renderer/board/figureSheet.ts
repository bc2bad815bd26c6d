import { figureBox } from '../pictures/figureBox.ts';

/** A figure painted for the canvas, lying and lifted, with its shadow. Box in CSS pixels from the base's middle. */
export type FigureSheet = {
  readonly lying: HTMLCanvasElement;
  readonly lifted: HTMLCanvasElement;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

type Shadow = { readonly drop: number; readonly blur: number; readonly alpha: number };

/** In the units of the figure's sheet, so that the shadow grows with the figure. */
const margin = 44;
const lies: readonly Shadow[] = [
  { drop: 1.2, blur: 2, alpha: 0.2 },
  { drop: 4, blur: 9, alpha: 0.24 },
];
const lifts: readonly Shadow[] = [
  { drop: 4, blur: 5, alpha: 0.14 },
  { drop: 16, blur: 26, alpha: 0.34 },
];

/** `scale`: CSS pixels for one unit of the sheet. Painted at the screen's own resolution, so that it stays sharp. */
export const paintSheet = (image: CanvasImageSource, scale: number, pixelRatio: number): FigureSheet => {
  const dots = scale * pixelRatio;
  // The corner lies on a whole screen pixel: half a pixel beside it, and every face would be drawn soft.
  const left = Math.floor((figureBox.x - margin) * dots);
  const top = Math.floor((figureBox.y - margin) * dots);
  const width = Math.ceil((figureBox.width + 2 * margin) * dots);
  const height = Math.ceil((figureBox.height + 2 * margin) * dots);
  // Drawn from the SVG once: a figure with hundreds of sequins takes its time, and four shadows follow.
  const flat = document.createElement('canvas');
  flat.width = width;
  flat.height = height;
  const [x, y] = [figureBox.x * dots - left, figureBox.y * dots - top];
  flat.getContext('2d')?.drawImage(image, x, y, figureBox.width * dots, figureBox.height * dots);
  const paint = (shadows: readonly Shadow[]): HTMLCanvasElement => {
    const sheet = document.createElement('canvas');
    sheet.width = width;
    sheet.height = height;
    const context = sheet.getContext('2d');
    for (const { drop, blur, alpha } of shadows) {
      if (!context) break;
      context.shadowColor = `rgb(60 45 20 / ${alpha})`;
      context.shadowOffsetY = drop * dots;
      context.shadowBlur = blur * dots;
      context.drawImage(flat, 0, 0);
    }
    return sheet;
  };
  return {
    lying: paint(lies),
    lifted: paint(lifts),
    x: left / pixelRatio,
    y: top / pixelRatio,
    width: width / pixelRatio,
    height: height / pixelRatio,
  };
};
