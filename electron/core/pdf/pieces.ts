import type { CaptionedScene, NotShown, QuoteSection, ReportModel } from '../../../shared/report/model.ts';
import { isFromRight } from './bidi.ts';
import { paper } from './document.ts';
import type { Flow, Style } from './flow.ts';
import { bodyStyle, go, panel, softStyle, strongStyle, subheadingStyle } from './styles.ts';

/** What has to be read before anything else, on a panel that can't be overlooked. */
export const drawNotice = (flow: Flow, notice: string): void => {
  const height = flow.heightOf(notice, strongStyle, flow.width - 32) + 20;
  flow.keep(height);
  flow.artifact('Layout', () => {
    flow.doc.roundedRect(paper.side, flow.y, flow.width, height, 8).fill(panel);
    flow.doc.rect(flow.leading(0, 4), flow.y + 6, 4, height - 12).fill(go);
  });
  const width = flow.width - 32;
  flow.textIn('P', notice, strongStyle, { x: flow.leading(18, width), y: flow.y + 10, width });
  flow.gap(height);
};

/** That the translation is a draft, where it is one. */
export const drawDraft = (
  flow: Flow,
  { draft }: Pick<ReportModel, 'draft'>,
  style: Style = strongStyle,
): void => {
  if (draft === '') return;
  flow.gap(8);
  flow.text('P', draft, style);
};

export const drawList = (flow: Flow, items: readonly string[], style: Style, between: number): void => {
  if (items.length === 0) return;
  flow.open('L');
  for (const item of items) {
    flow.keep(style.size * style.leading);
    flow.open('LI');
    flow.artifact('Layout', () => {
      const x = isFromRight(item, flow.fromRight) ? paper.width - paper.side - 4 : paper.side + 4;
      flow.doc.circle(x, flow.y + style.size * 0.68, 2.6).fill(go);
    });
    flow.text('LBody', item, style, 18);
    flow.close();
    flow.gap(between);
  }
  flow.close();
};

/** A heading that never stands alone at the foot of a page. */
export const drawHeading = (flow: Flow, tag: 'H2' | 'H3', text: string, style: Style): void => {
  flow.keep(style.size * style.leading + 48);
  flow.text(tag, text, style);
  flow.gap(4);
};

export const drawQuotes = (
  flow: Flow,
  section: QuoteSection | null,
  tag: 'H2' | 'H3',
  style: Style,
): void => {
  if (!section) return;
  drawHeading(flow, tag, section.heading, style);
  for (const { theme, quotes } of section.piles) {
    if (theme !== null) {
      flow.keep(60);
      flow.text('P', theme, strongStyle);
    }
    drawList(
      flow,
      quotes.map((quote) => `“${quote}”`),
      bodyStyle,
      2,
    );
  }
  if (section.note !== '') flow.text('P', section.note, softStyle);
};

/** A picture in the middle of the page with its caption below. */
export const drawPicture = (flow: Flow, { scene, caption }: CaptionedScene, width: number): void => {
  const height = (scene.height / scene.width) * width;
  flow.keep(height + 8 + flow.heightOf(caption, softStyle, flow.width));
  const x = paper.side + (flow.width - width) / 2;
  flow.gap(flow.figure(scene, { x, y: flow.y, width }) + 8);
  flow.text('P', caption, softStyle);
};

export const drawNotShown = (flow: Flow, list: readonly NotShown[]): void => {
  for (const { what, why } of list) {
    flow.gap(8);
    flow.keep(60);
    flow.text('P', what, subheadingStyle);
    flow.text('P', why, bodyStyle);
  }
};
