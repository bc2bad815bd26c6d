import type { ReportModel } from '../../../shared/report/model.ts';
import { edge } from '../../../shared/report/pictures/palette.ts';
import { paper } from './document.ts';
import type { Flow, Style } from './flow.ts';
import { softStyle } from './styles.ts';

type Feet = {
  readonly kind: ReportModel['kind'];
  readonly notice: string;
  readonly title: string;
  readonly texts: Pick<ReportModel['texts'], 'page'>;
};

const lineStep = 14;

/** A line from `y` down, or two where a language needs them. */
const drawRunning = (flow: Flow, lines: readonly string[], style: Style, y: number): void =>
  lines.forEach((text, i) => {
    flow.line({ text, style, x: flow.leading(0, flow.widthOf(text, style)), y: y + i * lineStep });
  });

/** Running foot on every page, and from the second page on the group copy's warning as a running head. */
export const drawFeet = (flow: Flow, { kind, notice, title, texts }: Feet): void => {
  const { doc } = flow;
  const { start, count } = doc.bufferedPageRange();
  const warning: Style = { ...softStyle, weight: 'strong' };
  for (let page = 0; page < count; page += 1) {
    doc.switchToPage(start + page);
    const place = texts.page.replace('{{page}}', `${page + 1}`).replace('{{pages}}', `${count}`);
    flow.artifact('Pagination', () => {
      const y = paper.height - 50;
      doc
        .lineWidth(0.7)
        .strokeColor(edge)
        .moveTo(paper.side, y - 10)
        .lineTo(paper.width - paper.side, y - 10)
        .stroke();
      const wide = flow.widthOf(place, softStyle);
      drawRunning(flow, flow.linesFor(title, softStyle, flow.width - wide - 24), softStyle, y);
      flow.line({ text: place, style: softStyle, x: flow.leading(flow.width - wide, wide), y });
      if (kind === 'group' && page > 0) {
        const lines = flow.linesFor(notice, warning, flow.width);
        drawRunning(flow, lines, warning, 34 - lineStep * (lines.length - 1));
      }
    });
  }
};
