import { runsFromRight } from '../../text/languageOf.ts';
import type { Translate } from '../../text/translate.ts';
import type { Scene, SceneItem } from '../scene.ts';
import { round2 } from './shapes.ts';

/**
 * A chart as the language of `t` reads it: from the right, with its first column and its names on the right. For
 * charts alone. A picture of the circle is never turned: there, right is where people put a figure.
 */
export const chartFor = (t: Translate, scene: Scene): Scene =>
  runsFromRight(t) ? { ...scene, items: scene.items.map((item) => fromRight(item, scene.width)) } : scene;

const otherEnd = { start: 'end', middle: 'middle', end: 'start' } as const;

const fromRight = (item: SceneItem, width: number): SceneItem => {
  const turned = (x: number): number => round2(width - x);
  switch (item.kind) {
    case 'circle':
      return { ...item, cx: turned(item.cx) };
    case 'line':
      return { ...item, x1: turned(item.x1), x2: turned(item.x2) };
    case 'path':
      return { ...item, d: turnedPath(item.d, turned) };
    case 'text':
      return { ...item, x: turned(item.x), anchor: otherEnd[item.anchor ?? 'start'] };
  }
};

/** Every second number is an x; an arc has five others before its end, the last of which says which way round. */
const turnedPath = (d: string, turned: (x: number) => number): string =>
  d.replace(/([MLCQA])([^MLCQAZ]*)/g, (_, command: string, rest: string) => {
    const numbers = rest
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    const shown = numbers.map((number, i) => {
      if (command !== 'A') return i % 2 === 0 ? turned(number) : number;
      if (i % 7 === 4) return 1 - number;
      return i % 7 === 5 ? turned(number) : number;
    });
    return `${command}${shown.join(' ')} `;
  });
