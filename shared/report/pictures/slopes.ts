import type { Spread } from '../../analysis/spread.ts';
import { type PerRole, type Role, roles } from '../../exercise/kit.ts';
import { withoutIsolates } from '../../text/isolate.ts';
import type { Scene, SceneItem } from '../scene.ts';
import { line } from './moved.ts';
import { figureColour, hairline, ink } from './palette.ts';
import { type Point, round2, signOf } from './shapes.ts';

/** Say of each figure in one question; null where nobody placed it. */
export type SlopePoint = { readonly name: string; readonly say: PerRole<Spread | null> };

/** How lines are told apart without colour: whole, dashed, dotted. */
const dash: PerRole<readonly number[] | undefined> = {
  doctor: undefined,
  carer: [7, 4],
  self: [1.6, 3.6],
};
/** Figures stand a little beside each other, so that their upright lines never lie on one another. */
const beside: PerRole<number> = { doctor: -9, carer: 0, self: 9 };

const area = { left: 40, top: 10, bottom: 176 } as const;
const width = 480;
/** Letters of a name at the end of a line are about this wide. */
const letter = 7;

/**
 * Medians as lines from question to question, the middle half of the answers as an upright line through each
 * point. `names`: of the figures, written at the end of their lines.
 */
export const slopesScene = (points: readonly SlopePoint[], names: PerRole<string>, alt: string): Scene => {
  // Each line ends in its figure's name.
  const right =
    width - Math.max(50, 8 + letter * Math.max(...roles.map((role) => withoutIsolates(names[role]).length)));
  const step = (right - area.left) / Math.max(1, points.length);
  const x = (i: number, role: Role): number => round2(area.left + step * (i + 0.5) + beside[role]);
  const y = (say: number): number => round2(area.bottom - ((area.bottom - area.top) * Math.round(say)) / 100);
  return {
    width,
    height: 204,
    alt,
    items: [
      ...[0, 25, 50, 75, 100].flatMap((say): SceneItem[] => [
        line({ x: area.left, y: y(say) }, { x: right, y: y(say) }, hairline, say % 50 === 0 ? 1.2 : 0.7),
        { ...words({ x: area.left - 6, y: y(say) + 4.5 }, `${say}`, 12.2), anchor: 'end' },
      ]),
      ...points.map(({ name }, i) => words({ x: area.left + step * (i + 0.5), y: 197 }, name, 12.2)),
      ...roles.flatMap((role) => lineOf(role, points, x, y)),
      ...roles.flatMap((role) => pointsOf(role, points, x, y)),
      ...endNames(points, names, y, right),
    ],
  };
};

type Text = Extract<SceneItem, { kind: 'text' }>;

const words = ({ x, y }: Point, text: string, size: number): Text => ({
  kind: 'text',
  x: round2(x),
  y: round2(y),
  text,
  size,
  anchor: 'middle',
  fill: ink,
});

type Across = (i: number, role: Role) => number;
type Up = (say: number) => number;

const lineOf = (role: Role, points: readonly SlopePoint[], x: Across, y: Up): SceneItem[] =>
  points.flatMap(({ say }, i): SceneItem[] => {
    const [from, to] = [say[role], points[i + 1]?.say[role]];
    if (!from || !to) return [];
    const { [role]: gaps } = dash;
    return [
      {
        kind: 'line',
        x1: x(i, role),
        y1: y(from.median),
        x2: x(i + 1, role),
        y2: y(to.median),
        stroke: figureColour[role],
        strokeWidth: 2.6,
        ...(gaps ? { dash: gaps } : {}),
      },
    ];
  });

const pointsOf = (role: Role, points: readonly SlopePoint[], x: Across, y: Up): SceneItem[] =>
  points.flatMap(({ say }, i): SceneItem[] => {
    const spread = say[role];
    if (!spread) return [];
    const at = { x: x(i, role), y: y(spread.median) };
    return [
      line({ x: at.x, y: y(spread.lower) }, { x: at.x, y: y(spread.upper) }, figureColour[role], 1.4),
      signOf(role, at, 7.5),
    ];
  });

/** Names beside the last points, pushed apart where lines end close together. */
const endNames = (
  points: readonly SlopePoint[],
  names: PerRole<string>,
  y: Up,
  right: number,
): SceneItem[] => {
  const last = points.at(-1);
  if (!last) return [];
  const ends = roles
    .flatMap((role) => {
      const spread = last.say[role];
      return spread ? [{ role, y: y(spread.median) }] : [];
    })
    .sort((a, b) => a.y - b.y);
  let free = area.top - 4;
  return ends.map(({ role, y: wanted }): SceneItem => {
    const at = Math.max(wanted + 4.5, free + 15);
    free = at;
    return {
      ...words({ x: right + 6, y: Math.min(at, area.bottom + 12) }, names[role], 13),
      anchor: 'start',
      weight: 600,
    };
  });
};
