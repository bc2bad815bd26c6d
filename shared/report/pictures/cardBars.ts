import { type Card, cards } from '../../exercise/kit.ts';
import { withoutIsolates } from '../../text/isolate.ts';
import type { Scene, SceneItem } from '../scene.ts';
import { cardColour, edge, ink } from './palette.ts';
import { cardSign, round2 } from './shapes.ts';

/** A card: its shape, its name, a bar and the words. `part`: how much of the bar is filled, 0 to 1. */
export type CardRow = { readonly name: string; readonly words: string; readonly part: number };

const width = 480;
const step = width / cards.length;
const bar = { y: 26, width: step - 20, height: 12 } as const;
/** So many letters of a name and its words have room in one line over the bar. */
const lettersOver = 17;

/**
 * The three cards side by side; how many held each is said in words and shown by a bar. The words stand beside
 * the names, or all of them under the bars where one would run into its name.
 */
export const cardBars = (rows: Readonly<Record<Card, CardRow>>, alt: string): Scene => {
  const lettersOf = ({ name, words }: CardRow): number => withoutIsolates(name + words).length;
  const isTight = cards.some((card) => lettersOf(rows[card]) > lettersOver);
  return {
    width,
    height: isTight ? 58 : 42,
    alt,
    items: cards.flatMap((card, i): SceneItem[] => {
      const x = i * step;
      const row = rows[card];
      const colour = cardColour[card];
      const box = (of: number) => {
        const [right, bottom] = [round2(x + 1 + of), bar.y + bar.height];
        return `M${x + 1} ${bar.y} L${right} ${bar.y} L${right} ${bottom} L${x + 1} ${bottom} Z`;
      };
      const text = { kind: 'text', y: 15.5, size: 13, fill: ink } as const;
      return [
        cardSign(card, { x: x + 9, y: 11 }, 7.5),
        { ...text, x: x + 23, text: row.name, weight: 600 },
        isTight
          ? { ...text, x: x + 1, y: 53, text: row.words }
          : { ...text, x: x + bar.width + 1, text: row.words, anchor: 'end' },
        { kind: 'path', d: box(bar.width), stroke: edge, strokeWidth: 0.8 },
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
      ];
    }),
  };
};
