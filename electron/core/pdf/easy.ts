import type { EasyLine, EasyPart, ReportModel } from '../../../shared/report/model.ts';
import { ink } from '../../../shared/report/pictures/palette.ts';
import { inARow } from '../../../shared/text/isolate.ts';
import { bytesOf, openDocument, paper } from './document.ts';
import { type Flow, openFlow, type Style } from './flow.ts';
import { openFonts } from './fonts.ts';
import { drawFeet } from './furniture.ts';
import { paintScene } from './paint.ts';
import { drawDraft, drawNotice } from './pieces.ts';
import { go } from './styles.ts';

const base = { weight: 'regular', colour: ink, leading: 1.42 } as const;
const textStyle: Style = { ...base, size: 18 };
const titleStyle: Style = { ...base, size: 36, weight: 'strong', leading: 1.15, balanced: true };
const occasionStyle: Style = { ...base, size: 18, weight: 'strong', colour: go };
const headingStyle: Style = { ...base, size: 25, weight: 'strong', leading: 1.22, balanced: true };

const picture = 74;
const inset = picture + 26;
const between = 11;

/**
 * The Easy Read edition: 18 points, the picture on the leading side, one idea a line, a line never parted from its
 * picture. The pictures say nothing that the words don't, so they are artifacts and nobody hears them twice.
 */
export const easyPdf = (model: ReportModel): Promise<Uint8Array> => {
  const { easy } = model;
  const doc = openDocument(easy.title, model.month, model.language, model.direction);
  const flow = openFlow(doc, openFonts(doc), model);
  flow.newPage();
  flow.text('H1', model.heading, titleStyle);
  flow.gap(2);
  flow.text('P', inARow([easy.name, model.occasion], '. ', flow.fromRight), occasionStyle);
  flow.gap(10);
  if (model.kind === 'group') {
    drawNotice(flow, model.notice);
    flow.gap(6);
  }
  drawDraft(flow, model, textStyle);
  easy.parts.forEach((part, i) => {
    drawPart(flow, part, `part-${i + 1}`);
  });
  flow.end();
  drawFeet(flow, { kind: model.kind, notice: model.notice, title: easy.title, texts: { page: easy.page } });
  return bytesOf(doc);
};

const drawPart = (flow: Flow, { heading, lines }: EasyPart, name: string): void => {
  const [first] = lines;
  if (!first) return;
  const height = flow.heightOf(heading, headingStyle, flow.width);
  // A part stays together where a page is enough for it.
  const all = lines.reduce((sum, line) => sum + heightOf(flow, line) + between, 0);
  flow.gap(flow.y > paper.top ? 12 : 0);
  const whole = height + 12 + all - between;
  // The first one follows its title, whatever comes.
  const isFirst = name === 'part-1';
  flow.keep(!isFirst && whole < paper.height - paper.top - paper.bottom ? whole : 300);
  flow.open('Sect');
  flow.place(name, heading);
  flow.text('H2', heading, headingStyle);
  flow.gap(9);
  for (const line of lines) drawLine(flow, line);
  flow.close();
};

const heightOf = (flow: Flow, { text }: EasyLine): number =>
  Math.max(picture, flow.heightOf(text, textStyle, flow.width - inset));

const drawLine = (flow: Flow, line: EasyLine): void => {
  const high = heightOf(flow, line);
  flow.keep(Math.min(high, 600));
  const top = flow.y;
  const words = flow.heightOf(line.text, textStyle, flow.width - inset);
  const scale = picture / line.picture.width;
  flow.artifact('Layout', () =>
    paintScene(flow.doc, flow.fonts, line.picture, { x: flow.leading(0, picture), y: top, scale }),
  );
  flow.gap(Math.max(0, (picture - words) / 2));
  flow.text('P', line.text, textStyle, inset, 'page');
  // Words that went on to the next page are below their picture already.
  flow.y = flow.y > top ? Math.max(flow.y, top + picture) : flow.y;
  flow.gap(between);
};
