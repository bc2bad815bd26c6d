import type { ReportTable } from '../../../shared/report/model.ts';
import { edge, hairline } from '../../../shared/report/pictures/palette.ts';
import { paper } from './document.ts';
import { bodyStyle, type Flow, type Style } from './flow.ts';

const cellStyle: Style = { ...bodyStyle, size: 12, leading: 1.3 };
const headStyle: Style = { ...cellStyle, weight: 'strong' };
const captionStyle: Style = { ...bodyStyle, size: 14, weight: 'strong', leading: 1.35 };
const pad = { x: 8, y: 3.8 } as const;

/**
 * A table with a caption, column and row headers, tagged by hand (pdfkit's own knows no THead and repeats no
 * header). A table is never parted: it has at most ten rows, and comparing across a page break is hard.
 */
export const drawTable = (flow: Flow, table: ReportTable): void => {
  const widths = columnWidths(flow, table);
  const rows = [table.columns, ...table.rows.map((row) => [row.heading, ...row.cells])];
  const heights = rows.map((cells, row) => rowHeight(flow, cells, widths, row === 0));
  const captionHeight = flow.heightOf(table.caption, captionStyle, flow.width) + 6;
  flow.keep(captionHeight + heights.reduce((sum, height) => sum + height, 0));

  flow.open('Table');
  flow.text('Caption', table.caption, captionStyle);
  flow.gap(6);
  rows.forEach((cells, row) => {
    flow.open('TR');
    let x: number = paper.side;
    cells.forEach((cell, column) => {
      const width = widths[column] ?? 0;
      const isHead = row === 0 || column === 0;
      flow.textIn(
        isHead ? 'TH' : 'TD',
        cell,
        isHead ? headStyle : cellStyle,
        {
          x: x + (column === 0 ? 0 : pad.x),
          y: flow.y + pad.y,
          width: width - (column === 0 ? pad.x : 2 * pad.x),
        },
        isHead ? { scope: row === 0 ? 'Column' : 'Row' } : {},
      );
      x += width;
    });
    flow.close();
    flow.gap(heights[row] ?? 0);
    rule(flow, row === 0);
  });
  flow.close();
};

const rule = (flow: Flow, isHead: boolean): void =>
  flow.artifact('Layout', () => {
    flow.doc
      .lineWidth(isHead ? 1.2 : 0.7)
      .strokeColor(isHead ? edge : hairline)
      .moveTo(paper.side, flow.y)
      .lineTo(paper.side + flow.width, flow.y)
      .stroke();
  });

/** The first column takes what its longest heading needs, up to 44 %; the others share the rest evenly. */
const columnWidths = (flow: Flow, table: ReportTable): number[] => {
  const longest = Math.max(
    ...[table.columns[0] ?? '', ...table.rows.map((row) => row.heading)].map((text) =>
      flow.fonts.width(flow.fonts.clean(text), 'strong', headStyle.size),
    ),
  );
  const first = Math.min(longest + 2 * pad.x, flow.width * 0.44);
  const others = table.columns.length - 1;
  return [first, ...Array.from({ length: others }, () => (flow.width - first) / others)];
};

const rowHeight = (
  flow: Flow,
  cells: readonly string[],
  widths: readonly number[],
  isHead: boolean,
): number =>
  Math.max(
    ...cells.map((cell, column) =>
      flow.heightOf(
        cell,
        isHead || column === 0 ? headStyle : cellStyle,
        (widths[column] ?? 0) - (column === 0 ? pad.x : 2 * pad.x),
      ),
    ),
  ) +
  2 * pad.y;
