import type { NotShown, QuestionReport, ReportModel } from '../../../shared/report/model.ts';
import { edge, ink, inkSoft } from '../../../shared/report/pictures/palette.ts';
import { bytesOf, openDocument, paper } from './document.ts';
import { bodyStyle, type Flow, openFlow, type Style } from './flow.ts';
import { openFonts } from './fonts.ts';
import { drawTable } from './tables.ts';

const go = '#235b55';
const panel = '#f7f2e9';

const titleStyle: Style = { size: 34, weight: 'strong', colour: ink, leading: 1.15 };
const kindStyle: Style = { size: 18, weight: 'strong', colour: go, leading: 1.3 };
const headingStyle: Style = { size: 20, weight: 'strong', colour: ink, leading: 1.25 };
const questionStyle: Style = {
  size: 24,
  weight: 'strong',
  colour: ink,
  leading: 1.22,
  balanced: true,
};
const subheadingStyle: Style = { size: 14, weight: 'strong', colour: ink, leading: 1.35 };
const bigStyle: Style = { size: 16, weight: 'regular', colour: ink, leading: 1.4 };
const softStyle: Style = { ...bodyStyle, size: 12, colour: inkSoft, leading: 1.38 };
const labelStyle: Style = { ...bodyStyle, weight: 'strong', colour: go };

/** The report as a PDF for people: words first, then the picture, then the table. Same model, same bytes. */
export const reportPdf = async (model: ReportModel): Promise<Uint8Array> => {
  const doc = openDocument(model.title, model.month);
  const fonts = openFonts(doc);
  const flow = openFlow(doc, fonts);
  flow.newPage();
  drawSummary(flow, model);
  for (const question of model.questions) drawQuestion(flow, question);
  drawClosing(flow, model);
  drawFeet(flow, model);
  return bytesOf(doc);
};

const drawSummary = (flow: Flow, model: ReportModel): void => {
  flow.doc.outline.addItem(model.summary.heading);
  flow.gap(8);
  flow.text('H1', model.heading, titleStyle);
  flow.gap(4);
  flow.text('P', model.kindName, kindStyle);
  flow.text('P', `${model.occasion}. ${model.size}`, bodyStyle);
  flow.gap(12);
  drawNotice(flow, model.notice);
  flow.gap(20);
  flow.text('H2', model.summary.heading, headingStyle);
  flow.gap(6);
  drawList(flow, model.summary.standsOut, bigStyle, 7);
  flow.gap(14);
  flow.text('P', model.summary.asked, subheadingStyle);
  flow.text('P', `${model.summary.topics.join(' · ')}`, bodyStyle);
  flow.gap(20);
  flow.keep(120);
  flow.text('H2', model.texts.howToRead, headingStyle);
  flow.gap(6);
  drawList(flow, model.reading, softStyle, 3);
};

/** What the report says of itself, on a panel that can't be overlooked. */
const drawNotice = (flow: Flow, notice: string): void => {
  const style: Style = { ...bodyStyle, weight: 'strong' };
  const height = flow.heightOf(notice, style, flow.width - 32) + 20;
  flow.keep(height);
  flow.artifact('Layout', () => {
    flow.doc.roundedRect(paper.side, flow.y, flow.width, height, 8).fill(panel);
    flow.doc.rect(paper.side, flow.y + 6, 4, height - 12).fill(go);
  });
  flow.textIn('P', notice, style, { x: paper.side + 18, y: flow.y + 10, width: flow.width - 32 });
  flow.gap(height);
};

const drawList = (flow: Flow, items: readonly string[], style: Style, between: number): void => {
  if (items.length === 0) return;
  flow.open('L');
  for (const item of items) {
    flow.keep(style.size * style.leading);
    flow.open('LI');
    flow.artifact('Layout', () => {
      flow.doc.circle(paper.side + 4, flow.y + style.size * 0.68, 2.6).fill(go);
    });
    flow.text('LBody', item, style, 18);
    flow.close();
    flow.gap(between);
  }
  flow.close();
};

const drawQuestion = (flow: Flow, question: QuestionReport): void => {
  // Whatever has a picture starts a page; a few lines of words may follow on.
  if (question.figures.length > 0 || flow.room() < 300) flow.newPage();
  else flow.gap(40);
  flow.open('Sect');
  flow.doc.outline.addItem(`${question.label}: ${flow.fonts.clean(question.topic)}`);
  flow.text('P', question.label, labelStyle);
  flow.text('H2', question.wording, questionStyle);
  flow.gap(4);
  if (question.answered !== '') flow.text('P', question.answered, softStyle);
  flow.gap(10);
  if (question.withheld) drawNotice(flow, question.withheld);
  for (const sentence of question.sentences) {
    flow.text('P', sentence, bodyStyle);
    flow.gap(2);
  }
  drawQuotes(flow, question);
  drawFigures(flow, question);
  drawCards(flow, question);
  drawOverlay(flow, question);
  for (const table of question.tables) {
    flow.gap(16);
    drawTable(flow, table);
  }
  drawNotShown(flow, question.notShown);
  flow.close();
};

/** The three figures side by side, each with its name below, and one caption for all. */
const drawFigures = (flow: Flow, { figures, caption }: QuestionReport): void => {
  if (figures.length === 0) return;
  const gap = 40;
  const width = (flow.width - gap * (figures.length - 1)) / figures.length;
  flow.gap(8);
  flow.keep(width + 26 + flow.heightOf(caption, softStyle, flow.width));
  let height = 0;
  figures.forEach(({ heading, scene }, i) => {
    const x = paper.side + i * (width + gap);
    height = flow.figure(scene, { x, y: flow.y, width });
    const nameWidth = flow.fonts.width(heading, subheadingStyle.weight, subheadingStyle.size);
    flow.textIn('P', heading, subheadingStyle, {
      x: x + (width - nameWidth) / 2,
      y: flow.y + height + 2,
      width,
    });
  });
  flow.gap(height + 26);
  flow.text('P', caption, softStyle);
};

const drawCards = (flow: Flow, { cards }: QuestionReport): void => {
  if (!cards) return;
  const width = Math.min(flow.width, 440);
  const height = (cards.scene.height / cards.scene.width) * width;
  flow.gap(11);
  flow.keep(height + 24 + cards.sentences.length * 18);
  flow.text('H3', cards.heading, subheadingStyle);
  for (const sentence of cards.sentences) flow.text('P', sentence, bodyStyle);
  flow.gap(2);
  flow.gap(flow.figure(cards.scene, { x: paper.side, y: flow.y, width }));
};

const drawOverlay = (flow: Flow, { overlay }: QuestionReport): void => {
  if (!overlay) return;
  const width = 260;
  const height = (overlay.scene.height / overlay.scene.width) * width;
  flow.gap(14);
  flow.keep(height + 8 + flow.heightOf(overlay.caption, softStyle, flow.width));
  flow.gap(flow.figure(overlay.scene, { x: paper.side + (flow.width - width) / 2, y: flow.y, width }) + 8);
  flow.text('P', overlay.caption, softStyle);
};

const drawQuotes = (flow: Flow, { quotes }: QuestionReport): void => {
  if (!quotes) return;
  flow.gap(10);
  flow.keep(70);
  flow.text('H3', quotes.heading, subheadingStyle);
  flow.gap(4);
  drawList(
    flow,
    quotes.list.map((quote) => `“${quote}”`),
    bodyStyle,
    2,
  );
};

const drawNotShown = (flow: Flow, list: readonly NotShown[]): void => {
  for (const { what, why } of list) {
    flow.gap(8);
    flow.keep(60);
    flow.text('P', what, subheadingStyle);
    flow.text('P', why, bodyStyle);
  }
};

const drawClosing = (flow: Flow, model: ReportModel): void => {
  if (model.notShown.length === 0) return;
  if (flow.room() < 380) flow.newPage();
  else flow.gap(40);
  flow.doc.outline.addItem(model.texts.whyNotShown);
  flow.text('H2', model.texts.whyNotShown, headingStyle);
  drawNotShown(flow, model.notShown);
};

/** Running foot on every page, and from the second page on the group copy's warning as a running head. */
const drawFeet = (flow: Flow, model: ReportModel): void => {
  const { doc } = flow;
  const { start, count } = doc.bufferedPageRange();
  const warning: Style = { ...bodyStyle, size: 12, weight: 'strong' };
  for (let page = 0; page < count; page += 1) {
    doc.switchToPage(start + page);
    const place = model.texts.page.replace('{{page}}', `${page + 1}`).replace('{{pages}}', `${count}`);
    flow.artifact('Pagination', () => {
      const y = paper.height - 50;
      doc
        .lineWidth(0.7)
        .strokeColor(edge)
        .moveTo(paper.side, y - 10)
        .lineTo(paper.width - paper.side, y - 10)
        .stroke();
      flow.line(model.title, softStyle, paper.side, y);
      const width = flow.fonts.width(place, softStyle.weight, softStyle.size);
      flow.line(place, softStyle, paper.width - paper.side - width, y);
      if (model.kind === 'group' && page > 0) flow.line(model.notice, warning, paper.side, 34);
    });
  }
};
