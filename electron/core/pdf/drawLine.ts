import { withoutIsolates } from '../../../shared/text/isolate.ts';
import { isSimple } from './bidi.ts';
import type { Doc } from './document.ts';
import { askingFor, type Fonts, type Weight } from './fonts.ts';

type Line = {
  readonly text: string;
  readonly weight: Weight;
  readonly size: number;
  readonly colour: string;
  /** Whether the paragraph that it belongs to is read from right to left. */
  readonly fromRight?: boolean;
};

/**
 * One line of text with its base line at `y`. Where letters are drawn in another order than they are read, what
 * is read is kept beside it (ActualText), so that readers and searches get the words as they were typed.
 */
export const drawLine = (
  doc: Doc,
  fonts: Fonts,
  { text, weight, size, colour, fromRight = false }: Line,
  x: number,
  y: number,
): void => {
  const runs = fonts.runs(text, weight, fromRight);
  const read = withoutIsolates(text);
  const simple = isSimple(text) && !fromRight;
  if (!simple) doc.markContent('Span', { actual: read });
  let at = x;
  for (const run of runs) {
    doc.font(run.font).fontSize(size).fillColor(colour);
    doc.text(run.text, at, y, {
      lineBreak: false,
      baseline: 'alphabetic',
      ...askingFor(run.features),
    });
    at += fonts.widthOfRun(run, size);
  }
  if (!simple) doc.endMarkedContent();
};
