/**
 * A picture as plain data, drawn by small painters: Konva on the board, SVG on the page, pdfkit in the PDF.
 * One description, so that no two of them can disagree. Lengths are in the scene's own units, y points down.
 */
export type Scene = {
  readonly width: number;
  readonly height: number;
  /** What the picture says, in words, for people who don't see it. */
  readonly alt: string;
  readonly items: readonly SceneItem[];
};

type Paint = {
  readonly fill?: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly dash?: readonly number[];
  /** 0 to 1 */
  readonly opacity?: number;
};

export type SceneItem =
  | ({ readonly kind: 'circle'; readonly cx: number; readonly cy: number; readonly r: number } & Paint)
  | ({
      readonly kind: 'line';
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
    } & Paint)
  /** `d` as in SVG: M L C Q A Z. */
  | ({ readonly kind: 'path'; readonly d: string } & Paint)
  | ({
      readonly kind: 'text';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly size: number;
      readonly weight?: 400 | 600;
      readonly anchor?: 'start' | 'middle' | 'end';
    } & Paint);
