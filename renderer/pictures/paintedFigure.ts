/** A picture made ready for the canvas: decoded before it is handed over, so that a figure never flashes up empty. Rejects when the SVG is broken. */
export const figureImage = async (svg: string): Promise<HTMLImageElement> => {
  const image = new Image();
  // A data: URL and not a blob: nothing has to be revoked later, and the page's policy allows data: for images alone.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  return image;
};
