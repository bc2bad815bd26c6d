import { type PaperSize, printMargin, sheetOf } from '../../../shared/exercise/paperSize.ts';
import { ink, inkSoft } from '../../../shared/report/pictures/palette.ts';
import type { Doc } from './document.ts';
import type { Fonts, Weight } from './fonts.ts';
import { linesOf } from './lines.ts';

/** Points in a millimetre. */
export const mm = 72 / 25.4;

/** The line that people measure to see that nothing was scaled, in millimetres. */
export const rulerLength = 100;

export type Text = { readonly size: number; readonly weight: Weight; readonly colour: string };
export const body: Text = { size: 12, weight: 'regular', colour: ink };
export const soft: Text = { ...body, colour: inkSoft };
export const heading: Text = { size: 20, weight: 'strong', colour: ink };
export const subheading: Text = { size: 14, weight: 'strong', colour: ink };

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Pages of the kit: everything in millimetres from the upper left corner, everything tagged or an artifact. */
export type Sheets = {
  readonly doc: Doc;
  readonly fonts: Fonts;
  readonly width: number;
  readonly height: number;
  /** How much larger this sheet is than A4; figures and texts grow with it, the ruler does not. */
  readonly grown: number;
  readonly newPage: (inOutline: string) => void;
  /** A text under a tag of its own; answers with the height that it took. */
  readonly text: (
    tag: string,
    text: string,
    look: Text,
    at: { x: number; y: number; width: number },
  ) => number;
  /** A picture under a tag of its own; `draw` draws in millimetres. */
  readonly figure: (alt: string, box: Box, draw: () => void) => void;
  readonly artifact: (draw: () => void) => void;
  /** One line of text inside a figure or an artifact. */
  readonly mark: (
    text: string,
    look: Text,
    x: number,
    baseline: number,
    anchor?: 'start' | 'middle' | 'end',
  ) => void;
};

export const openSheets = (doc: Doc, fonts: Fonts, paper: PaperSize): Sheets => {
  const { width, height } = sheetOf[paper];
  const root = doc.struct('Document');
  doc.addStructure(root);
  const sizeOf = (look: Text): number => look.size * grown;
  const grown = width / sheetOf.a4.width;

  /** In points, because letters are. */
  const line = (text: string, look: Text, x: number, baseline: number): void => {
    let at = x;
    doc.fillColor(look.colour);
    for (const run of fonts.runs(text, look.weight)) {
      doc.font(run.font).fontSize(sizeOf(look));
      doc.text(run.text, at, baseline, { lineBreak: false, baseline: 'alphabetic' });
      at += doc.widthOfString(run.text);
    }
  };
  const widthOf = (text: string, look: Text): number => fonts.width(text, look.weight, sizeOf(look));
  const inMillimetres = (draw: () => void): void => {
    doc.save();
    doc.scale(mm);
    draw();
    doc.restore();
  };

  return {
    doc,
    fonts,
    width,
    height,
    grown,
    newPage: (inOutline) => {
      doc.addPage({ size: [width * mm, height * mm], margin: 0 });
      doc.outline.addItem(inOutline);
    },
    text: (tag, text, look, at) => {
      const element = doc.struct(tag);
      root.add(element);
      const lines = linesOf(fonts.clean(text), at.width * mm, (part) => widthOf(part, look));
      const step = sizeOf(look) * 1.35;
      const content = doc.markStructureContent(tag);
      lines.forEach((each, i) => {
        line(each, look, at.x * mm, at.y * mm + sizeOf(look) + i * step);
      });
      doc.endMarkedContent();
      element.add(content);
      element.end();
      return (lines.length * step) / mm;
    },
    figure: (alt, box, draw) => {
      const element = doc.struct('Figure', {
        alt: fonts.clean(alt),
        bbox: [box.x * mm, box.y * mm, (box.x + box.width) * mm, (box.y + box.height) * mm],
      } as Parameters<Doc['struct']>[1]);
      root.add(element);
      const content = doc.markStructureContent('Figure');
      inMillimetres(draw);
      doc.endMarkedContent();
      element.add(content);
      element.end();
    },
    artifact: (draw) => {
      doc.markContent('Artifact', { type: 'Pagination' });
      inMillimetres(draw);
      doc.endMarkedContent();
    },
    mark: (text, look, x, baseline, anchor = 'start') => {
      const part = { start: 0, middle: 0.5, end: 1 }[anchor];
      doc.save();
      doc.scale(1 / mm);
      const clean = fonts.clean(text);
      line(clean, look, x * mm - widthOf(clean, look) * part, baseline * mm);
      doc.restore();
    },
  };
};

/** A line of exactly 100 mm with a tick at every centimetre, its left end at (x, y). */
export const drawRuler = ({ doc, mark }: Sheets, words: string, x: number, y: number): void => {
  doc.lineWidth(0.3).strokeColor(ink).lineCap('butt');
  doc
    .moveTo(x, y)
    .lineTo(x + rulerLength, y)
    .stroke();
  for (let centimetre = 0; centimetre <= rulerLength / 10; centimetre += 1) {
    const tick = centimetre % 5 === 0 ? 3 : 1.8;
    // The outer ticks end where the line ends, so that it measures 100 mm over all.
    const at = x + centimetre * 10 + (centimetre === 0 ? 0.15 : centimetre === 10 ? -0.15 : 0);
    doc
      .moveTo(at, y - tick)
      .lineTo(at, y)
      .stroke();
  }
  mark(words, { ...soft, size: 10 }, x + rulerLength + 2, y);
};

/** Foot of every page: the ruler once more, for whoever prints only this page, and the page's number. */
export const drawFoot = (sheets: Sheets, words: { ruler: string; page: string }): void =>
  sheets.artifact(() => {
    const y = sheets.height - printMargin;
    drawRuler(sheets, words.ruler, printMargin, y);
    sheets.mark(words.page, { ...soft, size: 10 }, sheets.width - printMargin, y, 'end');
  });
