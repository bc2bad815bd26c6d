import type { Theme } from './choices.ts';

/** Changes a colour of the form `#rrggbb`. */
export type Light = (colour: string) => string;

type Channels = readonly [red: number, green: number, blue: number];

const channelsOf = (colour: string): Channels => {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
};

const colourOf = (channels: Channels): string =>
  `#${channels
    .map((each) =>
      Math.round(Math.min(255, Math.max(0, each)))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

/** Relative luminance, 0 (black) to 1 (white). Source: WCAG 2.2, "relative luminance". */
export const luminanceOf = (colour: string): number => {
  const [red, green, blue] = channelsOf(colour).map((each) => {
    const share = each / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** Contrast of two colours, 1 to 21. Source: WCAG 2.2, "contrast ratio". */
export const contrastOf = (one: string, other: string): number => {
  const [a, b] = [luminanceOf(one), luminanceOf(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
};

const through = (filter: Channels): Light => {
  const [red, green, blue] = filter;
  return (colour) => {
    const [r, g, b] = channelsOf(colour);
    return colourOf([r * red, g * green, b * blue]);
  };
};

/** Paper becomes white and everything that lies on it dark enough to be told from white (3:1 and more). */
const stark: Light = (colour) => {
  if (luminanceOf(colour) > 0.7) return '#ffffff';
  let [red, green, blue] = channelsOf(colour);
  while (contrastOf(colourOf([red, green, blue]), '#ffffff') < 4.5)
    [red, green, blue] = [red * 0.92, green * 0.92, blue * 0.92];
  return colourOf([red, green, blue]);
};

/**
 * The drawings' colours in the light of a theme. The page's own colours come from tokens; card, cut-outs, faces and
 * pictures are drawn for daylight, and dim with the room as paper does.
 */
export const lightOf: Readonly<Record<Theme, Light>> = {
  day: (colour) => colour,
  dim: through([0.67, 0.64, 0.58]),
  contrast: stark,
  yellow: through([1, 0.97, 0.8]),
};

/** Every colour in a drawing's text (SVG) in another light. */
export const inLight = (drawing: string, light: Light): string =>
  drawing.replace(/#[0-9a-f]{6}(?![0-9a-f])/giu, (colour) => light(colour.toLowerCase()));
