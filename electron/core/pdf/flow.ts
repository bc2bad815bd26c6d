import type { Scene } from '../../../shared/report/scene.ts';
import { isFromRight } from './bidi.ts';
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
  readonly fromRight?: boolean;
};

export type Box = { readonly x: number; readonly y: number; readonly width: number };

/** What pdfkit knows and its types don't: a figure's box and what a header cell heads. */
type StructureOptions = {
  readonly alt?: string;
  readonly bbox?: [number, number, number, number];
  readonly scope?: 'Column' | 'Row';
};

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
  readonly open: (tag: string, options?: StructureOptions) => Element;
  readonly close: () => void;
  readonly room: () => number;
  readonly newPage: () => void;
  /** Starts a new page unless this much height is left. */
  readonly keep: (height: number) => void;
  readonly gap: (height: number) => void;
  readonly linesFor: (text: string, style: Style, width: number) => readonly string[];
  readonly heightOf: (text: string, style: Style, width: number) => number;
  /** Text under a tag of its own, at `y`; goes on to the next page when it must. */
  readonly text: (tag: string, text: string, style: Style, inset?: number) => void;
  /** Text under a tag of its own inside a box; `y` stays. */
  readonly textIn: (tag: string, text: string, style: Style, box: Box, options?: StructureOptions) => void;
  readonly figure: (scene: Scene, box: Box) => number;
  /** Drawing that says nothing: lines, panels, running heads. */
  /** Draws under an element that is open. */
  readonly content: (element: Element, tag: string, draw: () => void) => void;
  readonly artifact: (kind: 'Layout' | 'Pagination', draw: () => void) => void;
  /** One line that fits; `y` is the top of it. */
  readonly line: (line: Line) => void;
  /** A place that the contents and the outline lead to. Answers the number of the page, from 1. */
  readonly place: (name: string, title: string) => void;
  readonly places: readonly Place[];
  /** Closes what is still open; afterwards only artifacts may be drawn. */
  readonly end: () => void;
};

export const openFlow = (doc: Doc, fonts: Fonts): Flow => {
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

  const line: Flow['line'] = ({ text, style, x, y, fromRight = false }) => {
    const { weight, size, colour } = style;
    drawLine(doc, fonts, { text, weight, size, colour, fromRight }, x, y + size);
  };

  const linesFor = (text: string, style: Style, max: number): string[] =>
    (style.balanced ? balancedLines : linesOf)(fonts.clean(text), max, (part) =>
      fonts.width(part, style.weight, style.size),
    );

  const flow: Flow = {
    doc,
    fonts,
    y: paper.top,
    width,
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
    heightOf: (text, style, max) => linesFor(text, style, max).length * style.size * style.leading,
    text: (tag, text, style, inset = 0) => {
      const element = add(tag);
      const step = style.size * style.leading;
      const fromRight = isFromRight(text);
      let waiting = linesFor(text, style, width - inset);
      while (waiting.length > 0) {
        if (flow.room() < step) flow.newPage();
        const fits = Math.max(1, Math.floor(flow.room() / step));
        const here = waiting.slice(0, fits);
        waiting = waiting.slice(fits);
        tagged(element, tag, () => {
          for (const each of here) {
            const spare = fromRight ? width - inset - fonts.width(each, style.weight, style.size) : 0;
            const x = paper.side + (fromRight ? spare : inset);
            line({ text: each, style, x, y: flow.y, fromRight });
            flow.y += step;
          }
        });
      }
      element.end();
    },
    textIn: (tag, text, style, box, options) => {
      const element = add(tag, options);
      tagged(element, tag, () =>
        linesFor(text, style, box.width).forEach((each, i) => {
          line({ text: each, style, x: box.x, y: box.y + i * style.size * style.leading });
        }),
      );
      element.end();
    },
    figure: (scene, box) => {
      const scale = box.width / scene.width;
      const height = scene.height * scale;
      const element = add('Figure', {
        alt: fonts.clean(scene.alt),
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
      doc.outline.addItem(fonts.clean(title), at as never);
      places.push({ name, title, page });
    },
    places,
    end: () => root.end(),
  };
  return flow;
};
