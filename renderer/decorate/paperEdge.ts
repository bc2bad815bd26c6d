let context: CanvasRenderingContext2D | null = null;

/** Whether a point lies within the cut-out with this outline. */
export const isPaper =
  (outline: string) =>
  (x: number, y: number): boolean => {
    context ??= document.createElement('canvas').getContext('2d');
    return context?.isPointInPath(new Path2D(outline), x, y) ?? true;
  };

/** How far beyond the paper the middle of a piece may lie and still stick (units of the cut-out). */
const overhang = 12;

/** Whether something put down here would stick to the cut-out with this outline. */
export const isOnPaper = (outline: string, x: number, y: number): boolean => {
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return true;
  const paper = new Path2D(outline);
  context.lineWidth = overhang * 2;
  return context.isPointInPath(paper, x, y) || context.isPointInStroke(paper, x, y);
};
