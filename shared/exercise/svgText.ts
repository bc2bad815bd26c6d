/** Where a face or a sign is put on a cut-out, in the cut-out's units: its centre and how much it is scaled. */
export type Anchor = { readonly x: number; readonly y: number; readonly scale: number };

const found = (svg: string, pattern: RegExp, what: string): string => {
  const match = pattern.exec(svg)?.[1];
  if (match === undefined) throw new Error(`The drawing has no ${what}: ${svg.slice(0, 120)}`);
  return match;
};

export const viewBoxOf = (svg: string): string => found(svg, /\sviewBox="([^"]+)"/, 'viewBox');

/** The shapes without the <svg> around them, to be put inside another picture. */
export const shapesOf = (svg: string): string =>
  found(svg, /<svg[^>]*>([\s\S]*)<\/svg>/, '<svg> element').trim();

/** The path of the cut-out's outer edge; decorations are clipped to it. */
export const outlineOf = (svg: string): string =>
  found(svg, /<path class="outline"[^>]*\sd="([^"]+)"/, 'outline');

export const anchorOf = (svg: string, name: 'face' | 'sign'): Anchor => {
  const [x, y, scale] = found(svg, new RegExp(`\\sdata-${name}="([^"]+)"`), `data-${name}`)
    .split(' ')
    .map(Number);
  if (x === undefined || y === undefined || scale === undefined)
    throw new Error(`data-${name} needs "x y scale"`);
  return { x, y, scale };
};
