import type { AcrossReport } from '../../../shared/report/model.ts';
import type { Flow } from './flow.ts';
import { drawHeading, drawList, drawPicture } from './pieces.ts';
import { bodyStyle, headingStyle } from './styles.ts';
import { drawTable } from './tables.ts';

/** How power moved: words for each figure, the pictures, the tables. */
export const drawAcross = (flow: Flow, across: AcrossReport): void => {
  if (flow.room() < 600) flow.newPage();
  flow.open('Sect');
  flow.place('across', across.heading);
  drawHeading(flow, 'H2', across.heading, headingStyle);
  drawList(
    flow,
    across.figures.map(({ sentences }) => sentences.join(' ')),
    bodyStyle,
    3,
  );
  for (const picture of across.pictures) {
    flow.gap(8);
    drawPicture(flow, picture, flow.width);
  }
  for (const table of across.tables) {
    flow.gap(14);
    drawTable(flow, table);
  }
  flow.close();
};
