import type { Scene } from '../../../shared/report/scene.ts';
import { withoutIsolates } from '../../../shared/text/isolate.ts';
import { eachWhole, isFromRight } from './bidi.ts';
import { type Doc, paper } from './document.ts';
import { drawLine } from './drawLine.ts';
import type { Fonts, Weight } from './fonts.ts';
import { balancedLines, linesOf } from './lines.ts';
import { paintScene } from './paint.ts';

/** How text looks. `leading` is the distance of lines as a multiple of the size. */
export type Style = {
  readonly size: number;
  readonly weight: Weight;
  readonly colour: string;
  readonly leading: number;
  /** Lines as even as they go, for headings. */
  readonly balanced?: boolean;
};

/** Where a part of the report begins. */
export type Place = { readonly name: string; readonly title: string; readonly page: number };

type Line = {
  readonly text: string;
  readonly style: Style;
  readonly x: number;
  readonly y: number;
};

/** Where lines stand in their box: at the page's leading side, or in the middle. */
type Align = 'leading' | 'middle';

export type Box = { readonly x: number; readonly y: number; readonly width: number };

/** What pdfkit knows and its types don't: a figure's box and what a header cell heads. */
type StructureOptions = {
  readonly alt?: string;
  readonly bbox?: [number, number, number, number];
  readonly scope?: 'Column' | 'Row';
};

/** What language a document speaks, as a BCP 47 tag. */
type Speech = { readonly language: string; readonly direction: 'ltr' | 'rtl' };
const english: Speech = { language: 'en-GB', direction: 'ltr' };

export type Element = ReturnType<Doc['struct']>;

/**
 * Everything that is put on a page goes through here, so that every operator is either inside a tag or an
 * artifact. `y` is where the next thing goes; pages are added when it does not fit.
 */
export type Flow = {
  readonly doc: Doc;
  readonly fonts: Fonts;
  y: number;
  readonly width: number;
  /** Whether the page is read from right to left: whatever stands on the left then stands on the right. */
  readonly fromRight: boolean;
  readonly open: (tag: string, options?: StructureOptions) => Element;
  readonly close: () => void;
  readonly room: () => number;
  readonly newPage: () => void;
  /** Starts a new page unless this much height is left. */
  readonly keep: (height: number) => void;
  readonly gap: (height: number) => void;
  readonly linesFor: (text: string, style: Style, width: number) => readonly string[];
  readonly heightOf: (text: string, style: Style, width: number) => number;
  /** The left side of something this wide whose leading side is so far from that of the page's text. */
  readonly leading: (inset: number, width: number) => number;
  /** The width of a text as it is drawn. */
  readonly widthOf: (text: string, style: Style) => number;
  /**
   * Text under a tag of its own, at `y`; goes on to the next page when it must. Headings stand at the page's
   * leading side, other text at its own; `inset` is kept free there, or `by` the page's.
   */
  readonly text: (tag: string, text: string, style: Style, inset?: number, by?: 'text' | 'page') => void;
  /** Text under a tag of its own inside a box; `y` stays. */
  readonly textIn: (
    tag: string,
    text: string,
    style: Style,
    box: Box,
    options?: StructureOptions,
    align?: Align,
  ) => void;
  readonly figure: (scene: Scene, box: Box) => number;
  /** Draws under an element that is open. */
  readonly content: (element: Element, tag: string, draw: () => void) => void;
  /** Drawing that says nothing: lines, panels, running heads. */
  readonly artifact: (kind: 'Layout' | 'Pagination', draw: () => void) => void;
  /** One line that fits; `y` is the top of it. */
  readonly line: (line: Line) => void;
  /** A place that the contents and the outline lead to. Answers the number of the page, from 1. */
  readonly place: (name: string, title: string) => void;
  readonly places: readonly Place[];
  /** Closes what is still open; afterwards only artifacts may be drawn. */
  readonly end: () => void;
};

export const openFlow = (doc: Doc, fonts: Fonts, { direction, language }: Speech = english): Flow => {
  const isFromRightPage = direction === 'rtl';
  const leastLeading = /^(ar|ur|pa)\b/.test(language) ? 1.3 : 0;
  const root = doc.struct('Document');
  doc.addStructure(root);
  const stack: Element[] = [root];
  const width = paper.width - 2 * paper.side;
  const places: Place[] = [];
  const parent = (): Element => stack.at(-1) ?? root;

  const add = (tag: string, options: StructureOptions = {}): Element => {
    const element = doc.struct(tag, options);
    parent().add(element);
    return element;
  };

  const tagged = (element: Element, tag: string, draw: () => void): void => {
    const content = doc.markStructureContent(tag);
    draw();
    doc.endMarkedContent();
    element.add(content);
  };

  const isTextFromRight = (text: string): boolean => isFromRight(text, isFromRightPage);
  const drawn = ({ text, style, x, y }: Line, fromRight: boolean): void => {
    const { weight, size, colour } = style;
    drawLine(doc, fonts, { text, weight, size, colour, fromRight }, x, y + size);
  };
  const line: Flow['line'] = (each) => drawn(each, isTextFromRight(each.text));
  const widthOf: Flow['widthOf'] = (text, style) =>
    fonts.width(fonts.clean(text), style.weight, style.size, isTextFromRight(text));

  const lineWidth = (text: string, { weight, size }: Style, fromRight: boolean): number =>
    fonts.width(text, weight, size, fromRight);

  /** Arabic and Gurmukhi reach further up and down than Latin, so close lines would touch. */
  const stepOf = ({ size, leading }: Style): number => size * Math.max(leading, leastLeading);

  const linesFor = (text: string, style: Style, max: number): string[] =>
    (style.balanced ? balancedLines : linesOf)(fonts.clean(text), max, (part) =>
      fonts.widthByWords(part, style.weight, style.size),
    );

  const flow: Flow = {
    doc,
    fonts,
    y: paper.top,
    width,
    fromRight: isFromRightPage,
    leading: (inset, wide) =>
      isFromRightPage ? paper.width - paper.side - inset - wide : paper.side + inset,
    widthOf,
    open: (tag, options) => {
      const element = add(tag, options);
      stack.push(element);
      return element;
    },
    close: () => {
      if (stack.length > 1) stack.pop();
    },
    room: () => paper.height - paper.bottom - flow.y,
    newPage: () => {
      doc.addPage();
      flow.y = paper.top;
    },
    keep: (height) => {
      if (flow.room() < height) flow.newPage();
    },
    gap: (height) => {
      flow.y += height;
    },
    linesFor,
    heightOf: (text, style, max) => linesFor(text, style, max).length * stepOf(style),
    text: (tag, text, style, inset = 0, by = 'text') => {
      const element = add(tag);
      const step = stepOf(style);
      const fromRight = isTextFromRight(text);
      const atRight = /^H|^Caption/.test(tag) ? isFromRightPage : fromRight;
      const insetAtRight = by === 'page' ? isFromRightPage : fromRight;
      const left = paper.side + (insetAtRight ? 0 : inset);
      let waiting = eachWhole(linesFor(text, style, width - inset), fromRight);
      while (waiting.length > 0) {
        if (flow.room() < step) flow.newPage();
        const fits = Math.max(1, Math.floor(flow.room() / step));
        const here = waiting.slice(0, fits);
        waiting = waiting.slice(fits);
        tagged(element, tag, () => {
          for (const each of here) {
            const spare = atRight ? width - inset - lineWidth(each, style, fromRight) : 0;
            drawn({ text: each, style, x: left + spare, y: flow.y }, fromRight);
            flow.y += step;
          }
        });
      }
      element.end();
    },
    textIn: (tag, text, style, box, options, align = 'leading') => {
      const element = add(tag, options);
      const fromRight = isTextFromRight(text);
      const part = align === 'middle' ? 0.5 : isFromRightPage ? 1 : 0;
      tagged(element, tag, () =>
        eachWhole(linesFor(text, style, box.width), fromRight).forEach((each, i) => {
          const spare = part === 0 ? 0 : box.width - lineWidth(each, style, fromRight);
          const y = box.y + i * stepOf(style);
          drawn({ text: each, style, x: box.x + spare * part, y }, fromRight);
        }),
      );
      element.end();
    },
    figure: (scene, box) => {
      const scale = box.width / scene.width;
      const height = scene.height * scale;
      const element = add('Figure', {
        alt: withoutIsolates(fonts.clean(scene.alt)),
        bbox: [box.x, box.y, box.x + box.width, box.y + height],
      });
      tagged(element, 'Figure', () => paintScene(doc, fonts, scene, { x: box.x, y: box.y, scale }));
      element.end();
      return height;
    },
    content: tagged,
    artifact: (kind, draw) => {
      doc.markContent('Artifact', { type: kind });
      draw();
      doc.endMarkedContent();
    },
    line,
    place: (name, title) => {
      const page = doc.bufferedPageRange().count;
      doc.addNamedDestination(name, 'XYZ', 0, Math.max(0, flow.y - 12), null);
      // pdfkit measures `left` from the right edge.
      const at = { top: Math.max(0, flow.y - 12), left: paper.width };
      doc.outline.addItem(withoutIsolates(fonts.clean(title)), at as never);
      places.push({ name, title, page });
    },
    places,
    end: () => root.end(),
  };
  return flow;
};
