import type { ReportModel } from '../../../shared/report/model.ts';
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
  const first = layOut(model, []);
  const isLong = first.doc.bufferedPageRange().count > withoutContents;
  if (!isLong) return bytesOf(first.doc);
  // The contents are as high with wrong numbers as with right ones, so the second layout has the right ones.
  const second = layOut(model, first.flow.places);
  const third = layOut(model, second.flow.places);
  return bytesOf(third.doc);
};

const layOut = (model: ReportModel, places: readonly Place[]): { doc: Doc; flow: Flow } => {
  const doc = openDocument(model.title, model.month);
  const flow = openFlow(doc, openFonts(doc));
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
  const counted = model.questions.filter(({ more }) => more.length > 0);
  if (counted.length === 0) return;
  flow.newPage();
  flow.place('numbers', model.texts.allNumbers);
  drawHeading(flow, 'H2', model.texts.allNumbers, headingStyle);
  flow.text('P', model.texts.allNumbersHint, bodyStyle);
  for (const { label, topic, wording, more } of counted) {
    flow.gap(16);
    flow.keep(560);
    drawHeading(flow, 'H3', `${label}: ${topic || wording}`, subheadingStyle);
    for (const table of more) {
      flow.gap(7);
      drawTable(flow, table, true);
    }
  }
};
