import { ink } from '../../../shared/report/pictures/palette.ts';
import type { Scene } from '../../../shared/report/scene.ts';
import { type Doc, paper } from './document.ts';
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

export const bodyStyle: Style = { size: 12.5, weight: 'regular', colour: ink, leading: 1.42 };

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
  readonly artifact: (kind: 'Layout' | 'Pagination', draw: () => void) => void;
  readonly line: (text: string, style: Style, x: number, y: number) => void;
};

export const openFlow = (doc: Doc, fonts: Fonts): Flow => {
  const root = doc.struct('Document');
  doc.addStructure(root);
  const stack: Element[] = [root];
  const width = paper.width - 2 * paper.side;
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

  const line = (text: string, style: Style, x: number, y: number): void => {
    let at = x;
    for (const run of fonts.runs(text, style.weight)) {
      doc.font(run.font).fontSize(style.size).fillColor(style.colour);
      doc.text(run.text, at, y + style.size, { lineBreak: false, baseline: 'alphabetic' });
      at += doc.widthOfString(run.text);
    }
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
      let waiting = linesFor(text, style, width - inset);
      while (waiting.length > 0) {
        if (flow.room() < step) flow.newPage();
        const fits = Math.max(1, Math.floor(flow.room() / step));
        const here = waiting.slice(0, fits);
        waiting = waiting.slice(fits);
        tagged(element, tag, () => {
          for (const each of here) {
            line(each, style, paper.side + inset, flow.y);
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
          line(each, style, box.x, box.y + i * style.size * style.leading);
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
    artifact: (kind, draw) => {
      doc.markContent('Artifact', { type: kind });
      draw();
      doc.endMarkedContent();
    },
    line,
  };
  return flow;
};
