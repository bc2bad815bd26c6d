import type { Pattern } from '../../shared/decoration/materials.ts';
import { figureBox } from './figureBox.ts';

/** Patterned paper: printed over the whole sheet in two see-through inks, so that it suits every paper colour. */

const light = '#fffdf8';
const dark = '#2b2a33';
const { x: left, y: top, width, height } = figureBox;
const [right, bottom] = [left + width, top + height];

const steps = (from: number, to: number, step: number): number[] =>
  Array.from({ length: Math.ceil((to - from) / step) + 1 }, (_, i) => from + i * step);

/** One shape again and again, every second row moved by half a step. */
const repeated = (across: number, down: number, draw: (x: number, y: number) => string): string =>
  steps(top, bottom, down)
    .flatMap((y, row) => steps(left, right, across).map((x) => draw(x + (row % 2) * (across / 2), y)))
    .join('');

const disc = (r: number) => (x: number, y: number) =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0${-2 * r} 0`;

const filled = (d: string, ink: string, opacity: number): string =>
  `<path fill="${ink}" fill-opacity="${opacity}" d="${d}"/>`;
const lined = (d: string, ink: string, opacity: number, wide: number, dash = ''): string =>
  `<path fill="none" stroke="${ink}" stroke-opacity="${opacity}" stroke-width="${wide}" stroke-linecap="round" ${dash && `stroke-dasharray="${dash}" `}d="${d}"/>`;

const down = (x: number) => `M${x} ${top}V${bottom}`;
const over = (y: number) => `M${left} ${y}H${right}`;

const leaf = (x: number, y: number) => `M${x - 3.4} ${y + 3.4}q-.6-6 6.800-6.800q.6 6-6.800 6.800Z`;
const star = (x: number, y: number) =>
  `M${x} ${y - 3.6}l1 2.600 2.600 1-2.600 1-1 2.600-1-2.600-2.600-1 2.600-1Z`;
const swing = (y: number) => `M${left} ${y}${'q5-5 10 0t10 0'.repeat(Math.ceil(width / 20))}`;

const patternShapes: Record<Exclude<Pattern, 'none'>, string> = {
  stripes: lined(steps(left, right, 11).map(down).join(''), light, 0.55, 4),
  dots: filled(repeated(13, 9, disc(2.2)), light, 0.75),
  checks:
    lined(steps(left, right, 14).map(down).join(''), light, 0.35, 7) +
    lined(steps(top, bottom, 14).map(over).join(''), light, 0.35, 7),
  leaves: filled(repeated(16, 11, leaf), light, 0.65),
  waves: lined(steps(top, bottom, 9).map(swing).join(''), light, 0.6, 2),
  stars: filled(repeated(17, 12, star), light, 0.8),
  stitches:
    lined(steps(left, right, 12).map(down).join(''), dark, 0.32, 1.3, '4 4') +
    lined(steps(top, bottom, 12).map(over).join(''), light, 0.7, 1.3, '4 4'),
};

export const patternPicture = (pattern: Pattern): string =>
  pattern === 'none' ? '' : patternShapes[pattern];
