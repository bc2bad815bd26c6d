import { type Card, cards } from '../../exercise/kit.ts';
import type { Scene, SceneItem } from '../scene.ts';
import { cardColour, hairline, ink } from './palette.ts';
import { cardSign, round2 } from './shapes.ts';

/** One row a card: its shape, its name, a bar and the words. `part`: how much of the bar is filled, 0 to 1. */
export type CardRow = { readonly name: string; readonly words: string; readonly part: number };

const rowHeight = 31;
const bar = { x: 112, width: 232, height: 22 } as const;

export const cardBars = (rows: Readonly<Record<Card, CardRow>>, alt: string): Scene => ({
  width: 480,
  height: rowHeight * cards.length,
  alt,
  items: cards.flatMap((card, i): SceneItem[] => {
    const middle = rowHeight * (i + 0.5);
    const row = rows[card];
    const colour = cardColour[card];
    const box = (width: number) => {
      const [top, bottom] = [middle - bar.height / 2, middle + bar.height / 2];
      return `M${bar.x} ${top} L${round2(bar.x + width)} ${top} L${round2(bar.x + width)} ${bottom} L${bar.x} ${bottom} Z`;
    };
    return [
      cardSign(card, { x: 16, y: middle }, 11),
      { kind: 'text', x: 38, y: middle + 5.5, text: row.name, size: 16, weight: 600, fill: ink },
      { kind: 'path', d: box(bar.width), stroke: hairline, strokeWidth: 1 },
      ...(row.part > 0
        ? [
            {
              kind: 'path',
              d: box(bar.width * row.part),
              fill: colour.paper,
              stroke: colour.line,
              strokeWidth: 1.6,
            } as const,
          ]
        : []),
      { kind: 'text', x: bar.x + bar.width + 14, y: middle + 5.5, text: row.words, size: 16, fill: ink },
    ];
  }),
});
