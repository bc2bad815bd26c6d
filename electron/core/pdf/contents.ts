import { withoutIsolates } from '../../../shared/text/isolate.ts';
import { paper } from './document.ts';
import type { Flow, Place } from './flow.ts';
import { drawHeading } from './pieces.ts';
import { bodyStyle, headingStyle } from './styles.ts';

const step = bodyStyle.size * 1.62;
const room = 34;

/**
 * The contents, each line a link to its part. A link is an annotation, so it hangs under its own Link element
 * and says in words where it leads.
 */
export const drawContents = (flow: Flow, heading: string, places: readonly Place[]): void => {
  drawHeading(flow, 'H2', heading, headingStyle);
  flow.open('TOC');
  for (const { name, title, page } of places) {
    flow.keep(step);
    const [line = ''] = flow.linesFor(title, bodyStyle, flow.width - room);
    const shown = line === flow.fonts.clean(title) ? line : `${line} …`;
    const number = `${page}`;
    const [titleWidth, numberWidth] = [flow.widthOf(shown, bodyStyle), flow.widthOf(number, bodyStyle)];
    flow.open('TOCI');
    flow.open('Reference');
    const link = flow.open('Link');
    flow.content(link, 'Link', () => {
      flow.line({ text: shown, style: bodyStyle, x: flow.leading(0, titleWidth), y: flow.y });
      const x = flow.leading(flow.width - numberWidth, numberWidth);
      flow.line({ text: number, style: bodyStyle, x, y: flow.y });
    });
    flow.doc.goTo(paper.side, flow.y, flow.width, step, name, {
      structParent: link,
      Contents: new String(`${withoutIsolates(shown)}, ${number}`),
    } as never);
    flow.close();
    flow.close();
    flow.close();
    const dots = flow.width - titleWidth - numberWidth - 16;
    const from = flow.leading(titleWidth + 8, dots);
    flow.artifact('Layout', () => {
      flow.doc
        .lineWidth(0.6)
        .strokeColor('#b9ab92')
        .dash(1, { space: 4 })
        .moveTo(from, flow.y + bodyStyle.size)
        .lineTo(from + dots, flow.y + bodyStyle.size)
        .stroke()
        .undash();
    });
    flow.gap(step);
  }
  flow.close();
};
