import { edge, ink } from '../../../shared/report/pictures/palette.ts';
import type { HelpAt, TakeHomeSheet } from '../../../shared/takeHome/sheet.ts';
import { inARow } from '../../../shared/text/isolate.ts';
import { bytesOf, type Doc, openDocument, paper } from './document.ts';
import { type Flow, openFlow, type Style } from './flow.ts';
import { openFonts } from './fonts.ts';
import { drawFeet } from './furniture.ts';
import { drawHeading, drawList } from './pieces.ts';
import { go, panel, softStyle } from './styles.ts';

/** Letters as large as one page takes; the smallest body is 12 points. */
const grownBy = [1, 0.95, 0.9, 0.85, 0.8, 0.75] as const;

const stylesAt = (grown: number) => {
  const base = { weight: 'regular', colour: ink, leading: 1.36 } as const;
  return {
    title: { ...base, size: 40 * grown, weight: 'strong', leading: 1.1, balanced: true },
    heading: { ...base, size: 19 * grown, weight: 'strong', leading: 1.25 },
    body: { ...base, size: 16 * grown },
    strong: { ...base, size: 16 * grown, weight: 'strong' },
    when: { ...base, size: 26 * grown, weight: 'strong', leading: 1.25, colour: go },
  } as const satisfies Record<string, Style>;
};
type Styles = ReturnType<typeof stylesAt>;

/**
 * The sheet that everybody takes home, on one page unless the facilitator's own words need more. Deterministic
 * bytes; `month` is the session's.
 */
export const takeHomePdf = (sheet: TakeHomeSheet, month: string): Promise<Uint8Array> => {
  for (const grown of grownBy) {
    const doc = openDocument(sheet.title, month, sheet.language, sheet.direction);
    drawSheet(doc, sheet, grown);
    if (doc.bufferedPageRange().count === 1 || grown === grownBy.at(-1)) return bytesOf(doc);
  }
  throw new Error('no size to draw the sheet in');
};

const drawSheet = (doc: Doc, sheet: TakeHomeSheet, grown: number): void => {
  const flow = openFlow(doc, openFonts(doc), sheet);
  const styles = stylesAt(grown);
  // Where there is much to say, air goes before letters do.
  const between = 16 * grown * grown;
  flow.newPage();
  drawRings(flow, grown);
  flow.text('H1', sheet.heading, styles.title);
  flow.gap(4);
  const besideRings = flow.width - 120 * grown;
  flow.textIn('P', sheet.thanks, styles.body, {
    x: flow.leading(0, besideRings),
    y: flow.y,
    width: besideRings,
  });
  flow.gap(Math.max(flow.heightOf(sheet.thanks, styles.body, besideRings), 44 * grown) + between);
  drawWhen(flow, sheet, styles, 18 * grown);
  flow.gap(between);
  drawHeading(flow, 'H2', sheet.helped.heading, styles.heading);
  drawList(flow, sheet.helped.lines, styles.body, 2);
  flow.gap(between);
  drawHeading(flow, 'H2', sheet.involved.heading, styles.heading);
  flow.text('P', sheet.involved.text, styles.body);
  drawLines(flow, sheet.involved.byHand, styles, 1);
  flow.gap(between);
  drawHeading(flow, 'H2', sheet.rights.heading, styles.heading);
  drawList(flow, sheet.rights.lines, styles.body, 2);
  flow.gap(between);
  drawSupport(flow, sheet, styles);
  if (sheet.draft !== '') {
    flow.gap(between);
    flow.text('P', sheet.draft, softStyle);
  }
  flow.end();
  drawFeet(flow, { kind: 'anonymous', notice: '', title: sheet.title, texts: { page: sheet.page } });
};

/** The promise on a panel of its own: it is what people look for when they take the sheet out again. */
const drawWhen = (flow: Flow, { next }: TakeHomeSheet, styles: Styles, inset: number): void => {
  const width = flow.width - 2 * inset;
  const row = (text: string, style: Style) => (text === '' ? 0 : flow.heightOf(text, style, width));
  const heights = [
    row(next.heading, styles.heading),
    next.when === null ? 2.4 * styles.body.size : row(next.when, styles.when) + 4,
    next.text === '' ? 0 : row(next.text, styles.body) + 4,
  ] as const;
  const height = heights.reduce((sum, each) => sum + each, 0) + 2 * inset;
  flow.keep(height);
  const top = flow.y;
  flow.artifact('Layout', () => {
    flow.doc.roundedRect(paper.side, top, flow.width, height, 10).fill(panel);
    flow.doc.rect(flow.leading(0, 4), top + 8, 4, height - 16).fill(go);
  });
  const box = { x: flow.leading(inset, width), y: top + inset, width };
  flow.textIn('H2', next.heading, styles.heading, box);
  box.y += heights[0];
  if (next.when === null) {
    flow.textIn('P', next.byHand, styles.body, { ...box, y: box.y + styles.body.size * 0.8 });
    const after = flow.widthOf(next.byHand, styles.body) + 8;
    rule(flow, flow.leading(inset + after, width - after), width - after, box.y + styles.body.size * 2);
  } else flow.textIn('P', next.when, styles.when, { ...box, y: box.y + 2 });
  box.y += heights[1];
  if (next.text !== '') flow.textIn('P', next.text, styles.body, { ...box, y: box.y + 2 });
  flow.gap(height);
};

const drawSupport = (flow: Flow, { support }: TakeHomeSheet, styles: Styles): void => {
  drawHeading(flow, 'H2', support.heading, styles.heading);
  flow.text('P', support.text, styles.body);
  flow.gap(4);
  if (support.contacts.length === 0) drawLines(flow, support.byHand, styles, 3);
  drawList(
    flow,
    support.contacts.map((contact) => inOneLine(contact, flow.fromRight)),
    styles.strong,
    2,
  );
};

const inOneLine = ({ who, how }: HelpAt, fromRight: boolean): string =>
  inARow(
    [who, how].filter((part) => part.trim() !== ''),
    ': ',
    fromRight,
  );

/** Lines to write on by hand, with what belongs on them before the first. */
const drawLines = (flow: Flow, label: string, { body }: Styles, count: number): void => {
  const step = body.size * 1.9;
  flow.keep(count * step);
  const top = flow.y;
  flow.textIn('P', label, body, { x: paper.side, y: top + step - body.size * 1.3, width: flow.width });
  const after = flow.widthOf(label, body) + 8;
  for (let n = 0; n < count; n += 1) {
    const from = n === 0 ? after : 0;
    rule(flow, flow.leading(from, flow.width - from), flow.width - from, top + (n + 1) * step);
  }
  flow.gap(count * step);
};

const rule = (flow: Flow, x: number, width: number, y: number): void =>
  flow.artifact('Layout', () => {
    flow.doc
      .lineWidth(0.8)
      .strokeColor(edge)
      .moveTo(x, y)
      .lineTo(x + width, y)
      .stroke();
  });

/** The circle, empty: what people worked with, and nothing of what they placed. */
const drawRings = (flow: Flow, grown: number): void => {
  const radius = 46 * grown;
  const x = flow.leading(flow.width - 2 * radius, 2 * radius) + radius;
  const y = paper.top + radius - 8;
  flow.artifact('Layout', () => {
    flow.doc.circle(x, y, radius).fill(panel);
    flow.doc.lineWidth(1).strokeColor(edge);
    for (let ring = 6; ring >= 1; ring -= 1) flow.doc.circle(x, y, (radius * ring) / 6).stroke();
    flow.doc.circle(x, y, 3.4 * grown).fill(go);
  });
};
