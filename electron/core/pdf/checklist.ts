import {
  type Checklist,
  checklistGroupIds,
  checklistGroups,
  stateOfItem,
} from '../../../shared/prepare/checklist.ts';
import { edge, ink } from '../../../shared/report/pictures/palette.ts';
import { type Translate, translator } from '../../../shared/text/translate.ts';
import { bytesOf, openDocument, paper } from './document.ts';
import { type Flow, openFlow } from './flow.ts';
import { openFonts } from './fonts.ts';
import { drawFeet } from './furniture.ts';
import { bodyStyle, headingStyle, subheadingStyle, titleStyle } from './styles.ts';

/** The month in which the list was drawn up: the same ticks are the same bytes, whoever prints them and when. */
const drawnIn = '2026-11';

const itemStyle = { ...bodyStyle, size: 13.5 };
const box = 13;
const inset = box + 13;
const between = 7;
const noteLines = 5;

/** The checklist for a safe place on paper: a box before each thing, with a tick where it is ready. */
export const checklistPdf = (checklist: Checklist, t: Translate = translator()): Promise<Uint8Array> => {
  const title = t('checklist.pdf.title');
  const doc = openDocument(title, drawnIn, t('report.locale'));
  const flow = openFlow(doc, openFonts(doc));
  flow.newPage();
  flow.text('H1', title, { ...titleStyle, size: 27 });
  flow.gap(4);
  flow.text('P', t('checklist.pdf.says'), bodyStyle);

  for (const group of checklistGroupIds)
    drawGroup(
      flow,
      t(`checklist.group.${group}`),
      checklistGroups[group].map((item) => ({
        text: t(`checklist.item.${item}`),
        is: stateOfItem(checklist, item),
      })),
      t,
    );
  if (checklist.own.length > 0)
    drawGroup(
      flow,
      t('checklist.pdf.own'),
      checklist.own.map(({ id, text }) => ({ text, is: stateOfItem(checklist, id) })),
      t,
    );

  flow.gap(14);
  flow.keep(40 + noteLines * 26);
  flow.text('H2', t('checklist.pdf.notes'), subheadingStyle);
  flow.artifact('Layout', () => {
    for (let n = 1; n <= noteLines; n += 1) {
      const y = flow.y + n * 26;
      doc
        .lineWidth(0.7)
        .strokeColor(edge)
        .moveTo(paper.side, y)
        .lineTo(paper.width - paper.side, y)
        .stroke();
    }
  });
  flow.end();
  drawFeet(flow, {
    kind: 'anonymous',
    notice: '',
    title,
    texts: { page: t('checklist.pdf.page', { page: '{{page}}', pages: '{{pages}}' }) },
  });
  return bytesOf(doc);
};

type Item = { readonly text: string; readonly is: ReturnType<typeof stateOfItem> };

const drawGroup = (
  flow: Flow,
  heading: string,
  items: readonly Item[],
  t: ReturnType<typeof translator>,
): void => {
  flow.gap(16);
  // A heading is never left alone at the foot of a page.
  flow.keep(90);
  flow.text('H2', heading, { ...headingStyle, size: 17 });
  flow.gap(5);
  flow.open('L');
  for (const { text, is } of items) drawItem(flow, text, is, t);
  flow.close();
};

const drawItem = (flow: Flow, item: string, is: Item['is'], t: ReturnType<typeof translator>): void => {
  const { doc } = flow;
  const said =
    is === 'ready'
      ? t('checklist.pdf.ready', { item })
      : is === 'open'
        ? item
        : t('checklist.pdf.notNeeded', { item });
  const style = is === 'not-needed' ? { ...itemStyle, colour: '#5a554d' } : itemStyle;
  const height = flow.heightOf(said, style, flow.width - inset);
  flow.keep(height);
  const top = flow.y;
  flow.artifact('Layout', () => {
    doc.lineWidth(1.2).strokeColor(ink);
    doc.roundedRect(paper.side, top + 3, box, box, 2.5).stroke();
    doc.lineWidth(1.8).lineCap('round').lineJoin('round');
    if (is === 'ready')
      doc
        .moveTo(paper.side + 3, top + 10)
        .lineTo(paper.side + 5.8, top + 13)
        .lineTo(paper.side + 10.4, top + 6.4)
        .stroke();
    if (is === 'not-needed')
      doc
        .moveTo(paper.side + 3.5, top + 9.5)
        .lineTo(paper.side + 9.5, top + 9.5)
        .stroke();
  });
  flow.open('LI');
  flow.text('LBody', said, style, inset);
  flow.close();
  flow.gap(between);
};
