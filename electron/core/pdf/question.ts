import type { QuestionReport } from '../../../shared/report/model.ts';
import { titleOf } from '../../../shared/report/parts.ts';
import { paper } from './document.ts';
import type { Flow } from './flow.ts';
import { drawHeading, drawList, drawNotice, drawNotShown, drawPicture, drawQuotes } from './pieces.ts';
import { bodyStyle, labelStyle, questionStyle, softStyle, subheadingStyle } from './styles.ts';
import { drawTable } from './tables.ts';

const roomFor = ({ figures, beside }: QuestionReport): number => {
  if (figures.length > 0) return 660;
  return beside ? 480 : 240;
};

/** A question: words first, then the pictures, the table and the quotes. */
export const drawQuestion = (flow: Flow, question: QuestionReport): void => {
  // Whatever has a picture starts a page, unless nearly a page is left; a few lines of words may follow on.
  if (flow.room() < roomFor(question)) flow.newPage();
  else if (flow.y > paper.top) flow.gap(36);
  flow.open('Sect');
  flow.place(question.key, titleOf(question));
  flow.text('P', question.label, labelStyle);
  flow.text('H2', question.wording, questionStyle);
  flow.gap(3);
  if (question.answered !== '') flow.text('P', question.answered, softStyle);
  flow.gap(8);
  if (question.withheld) drawNotice(flow, question.withheld);
  drawList(flow, question.sentences, bodyStyle, 1);
  drawFigures(flow, question);
  if (question.beside) drawPicture(flow, question.beside, flow.width);
  drawCards(flow, question);
  for (const table of question.tables) {
    flow.gap(14);
    drawTable(flow, table);
  }
  if (question.quotes) {
    flow.gap(12);
    drawQuotes(flow, question.quotes, 'H3', subheadingStyle);
  }
  drawNotShown(flow, question.notShown);
  flow.close();
};

/** The three figures side by side, each with its name below, and one caption for all. */
const drawFigures = (flow: Flow, { figures, caption }: QuestionReport): void => {
  if (figures.length === 0) return;
  const gap = 62;
  const width = (flow.width - gap * (figures.length - 1)) / figures.length;
  flow.gap(8);
  flow.keep(width + 24 + flow.heightOf(caption, softStyle, flow.width));
  let height = 0;
  figures.forEach(({ heading, scene }, i) => {
    const x = flow.leading(i * (width + gap), width);
    height = flow.figure(scene, { x, y: flow.y, width });
    // A name may reach into the gap on both sides.
    const box = { x: x - gap / 3, y: flow.y + height + 1, width: width + (2 * gap) / 3 };
    flow.textIn('P', heading, subheadingStyle, box, {}, 'middle');
  });
  flow.gap(height + 23);
  flow.text('P', caption, softStyle);
};

const drawCards = (flow: Flow, { cards }: QuestionReport): void => {
  if (!cards) return;
  const { width } = flow;
  const height = (cards.scene.height / cards.scene.width) * width;
  flow.gap(10);
  flow.keep(height + 24 + cards.sentences.length * 18);
  drawHeading(flow, 'H3', cards.heading, subheadingStyle);
  for (const sentence of cards.sentences) flow.text('P', sentence, bodyStyle);
  flow.gap(flow.figure(cards.scene, { x: paper.side, y: flow.y, width }));
};
