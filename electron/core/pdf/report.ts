import type { ReportModel } from '../../../shared/report/model.ts';
import { hasNumbers, partsOf, titleOf } from '../../../shared/report/parts.ts';
import { drawAcross } from './across.ts';
import { drawContents } from './contents.ts';
import { bytesOf, type Doc, openDocument } from './document.ts';
import { type Flow, openFlow, type Place } from './flow.ts';
import { openFonts } from './fonts.ts';
import { drawFeet } from './furniture.ts';
import { drawHeading, drawNotShown, drawQuotes } from './pieces.ts';
import { drawQuestion } from './question.ts';
import { bodyStyle, headingStyle, subheadingStyle } from './styles.ts';
import { drawReading, drawSummary } from './summary.ts';
import { drawTable } from './tables.ts';

/** A report of more pages than this has contents. */
const withoutContents = 6;

/**
 * The report as a PDF for people: words first, then the picture, then the table. It is laid out twice, because
 * the contents stand before the pages whose numbers they name. Same model, same bytes.
 */
export const reportPdf = async (model: ReportModel): Promise<Uint8Array> => {
  // The contents are as high with no numbers as with right ones.
  const first = layOut(
    model,
    partsOf(model).map((part) => ({ ...part, page: 0 })),
  );
  const isLong = first.doc.bufferedPageRange().count > withoutContents;
  return bytesOf(layOut(model, isLong ? first.flow.places : []).doc);
};

const layOut = (model: ReportModel, places: readonly Place[]): { doc: Doc; flow: Flow } => {
  const doc = openDocument(model.title, model.month, model.language, model.direction);
  const flow = openFlow(doc, openFonts(doc), model);
  flow.newPage();
  drawSummary(flow, model);
  if (places.length > 0) {
    flow.newPage();
    drawContents(flow, model.texts.contents, places);
    flow.gap(28);
  } else flow.gap(18);
  drawReading(flow, model);
  if (model.across) drawAcross(flow, model.across);
  for (const question of model.questions) drawQuestion(flow, question);
  drawVoices(flow, model);
  drawClosing(flow, model);
  drawNumbers(flow, model);
  flow.end();
  drawFeet(flow, model);
  return { doc, flow };
};

const drawVoices = (flow: Flow, { voices }: ReportModel): void => {
  if (!voices) return;
  if (flow.room() < 160) flow.newPage();
  else flow.gap(34);
  flow.place('voices', voices.heading);
  drawQuotes(flow, voices, 'H2', headingStyle);
};

const drawClosing = (flow: Flow, model: ReportModel): void => {
  if (model.notShown.length === 0) return;
  if (flow.room() < 360) flow.newPage();
  else flow.gap(34);
  flow.place('not-shown', model.texts.whyNotShown);
  drawHeading(flow, 'H2', model.texts.whyNotShown, headingStyle);
  drawNotShown(flow, model.notShown);
};

/** For people who want to check: everything that was counted, at the end where nobody has to page past it. */
const drawNumbers = (flow: Flow, model: ReportModel): void => {
  if (!hasNumbers(model)) return;
  flow.newPage();
  flow.place('numbers', model.texts.allNumbers);
  drawHeading(flow, 'H2', model.texts.allNumbers, headingStyle);
  flow.text('P', model.texts.allNumbersHint, bodyStyle);
  for (const question of model.questions) {
    if (question.more.length === 0) continue;
    flow.gap(16);
    flow.keep(560);
    drawHeading(flow, 'H3', titleOf(question), subheadingStyle);
    for (const table of question.more) {
      flow.gap(7);
      drawTable(flow, table, true);
    }
  }
};
