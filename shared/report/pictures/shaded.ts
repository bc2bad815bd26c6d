import type { Shade, Shading } from '../../disclosure/shading.ts';
import type { Role } from '../../exercise/kit.ts';
import type { Scene, SceneItem } from '../scene.ts';
import { edge, figureColour, ink } from './palette.ts';
import { band, cardOnTable, middleDot, type Point, round2, tableEdge } from './shapes.ts';

/** How strongly a band is drawn: over half, a number of people, or nothing that may be told. */
export type Strength = 'over half' | 'some' | 'none';

const reach: Readonly<Record<Exclude<Shade, 'off'>, readonly [number, number]>> = {
  inner: [0, 2 / 6],
  between: [2 / 6, 4 / 6],
  'inner or between': [0, 4 / 6],
  outer: [4 / 6, 1],
  'outer or outside': [4 / 6, tableEdge],
  outside: [1, tableEdge],
};

/** A circle whose bands are shaded, to be put anywhere in a picture. */
export type Target = {
  readonly role: Role;
  readonly shading: readonly Shading[];
  readonly strengthOf: (part: Shading) => Strength;
};

/**
 * R7's picture: bands of rings shaded by words, never a dot for a person. Strength is told by the line and the
 * pattern as well as by the tint: thick outline, dots, or plain.
 */
export const shadedScene = (target: Target, alt: string): Scene => {
  const size = 240;
  return { width: size, height: size, alt, items: shadedItems(target, { x: size / 2, y: size / 2 }, 97) };
};

/** `radius`: the edge of the card in scene units; lines and dots shrink with it. */
export const shadedItems = (
  { role, shading, strengthOf }: Target,
  at: Point,
  radius: number,
): SceneItem[] => {
  const colour = figureColour[role];
  const fine = Math.max(0.45, radius / 97);
  const parts = shading.flatMap((part) =>
    part.shade === 'off' ? [] : [{ limits: reach[part.shade], strength: strengthOf(part) }],
  );
  const fills = parts.flatMap(({ limits: [from, to], strength }): SceneItem[] => {
    const d = band(at, round2(from * radius), round2(to * radius));
    if (strength === 'over half') return [{ kind: 'path', d, fill: colour, opacity: 0.82 }];
    const tint: SceneItem = { kind: 'path', d, fill: colour, opacity: strength === 'some' ? 0.22 : 0.07 };
    return strength === 'some' ? [tint, ...dotted(from * radius, to * radius, at, fine, colour)] : [tint];
  });
  const outlines = parts.flatMap(({ limits, strength }): SceneItem[] =>
    limits
      .filter((limit) => limit > 0)
      .map((limit) => ({
        kind: 'circle',
        cx: at.x,
        cy: at.y,
        r: round2(limit * radius),
        stroke: strength === 'over half' ? ink : edge,
        strokeWidth: round2((strength === 'over half' ? 2.6 : 0.9) * fine),
      })),
  );
  const thickLast = [...outlines].sort((a, b) => (a.strokeWidth ?? 0) - (b.strokeWidth ?? 0));
  return [
    ...cardOnTable(at, radius),
    ...fills,
    { kind: 'circle', cx: at.x, cy: at.y, r: radius, stroke: edge, strokeWidth: round2(1.8 * fine) },
    ...thickLast,
    middleDot(at, radius),
  ];
};

/** Evenly spread dots: they fill a band and stand for nobody. */
const dotted = (from: number, to: number, at: Point, fine: number, colour: string): SceneItem[] => {
  const rows = [0.3, 0.7].map((part) => from + (to - from) * part);
  return rows.flatMap((r, row) => {
    const count = Math.max(6, Math.round((2 * Math.PI * r) / (9 * fine)));
    return Array.from({ length: count }, (_, i): SceneItem => {
      const angle = (2 * Math.PI * (i + row / 2)) / count;
      return {
        kind: 'circle',
        cx: round2(at.x + r * Math.cos(angle)),
        cy: round2(at.y + r * Math.sin(angle)),
        r: round2(1.5 * fine),
        fill: colour,
      };
    });
  });
};
