import type { ReportModel } from '../../../shared/report/model.ts';
import { inARow } from '../../../shared/text/isolate.ts';
import type { Flow } from './flow.ts';
import { drawDraft, drawHeading, drawList, drawNotice, drawQuotes } from './pieces.ts';
import {
  bigStyle,
  bodyStyle,
  headingStyle,
  kindStyle,
  softStyle,
  strongStyle,
  titleStyle,
} from './styles.ts';

/** The first page: what was asked, of how many, what stands out, what would help, and what happens next. */
export const drawSummary = (flow: Flow, model: ReportModel): void => {
  const { summary } = model;
  flow.gap(4);
  flow.text('H1', model.heading, titleStyle);
  flow.gap(2);
  flow.text('P', model.kindName, kindStyle);
  flow.text('P', inARow([model.occasion, model.size], '. ', flow.fromRight), bodyStyle);
  flow.gap(10);
  drawNotice(flow, model.notice);
  drawDraft(flow, model);
  flow.gap(18);
  flow.place('summary', summary.heading);
  flow.text('H2', summary.heading, headingStyle);
  flow.gap(4);
  drawList(flow, summary.standsOut, bigStyle, 5);
  flow.gap(8);
  flow.text('P', summary.asked, strongStyle);
  flow.text('P', inARow(summary.topics, ' · ', flow.fromRight), bodyStyle);
  if (summary.helped) {
    flow.gap(16);
    drawQuotes(flow, summary.helped, 'H2', headingStyle);
  }
  flow.gap(16);
  drawHeading(flow, 'H2', summary.next.heading, headingStyle);
  for (const sentence of summary.next.sentences) flow.text('P', sentence, bodyStyle);
};

export const drawReading = (flow: Flow, model: ReportModel): void => {
  flow.place('reading', model.texts.howToRead);
  drawHeading(flow, 'H2', model.texts.howToRead, headingStyle);
  drawList(flow, model.reading, softStyle, 3);
};
