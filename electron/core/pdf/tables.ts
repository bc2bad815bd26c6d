import type { ReportTable } from '../../../shared/report/model.ts';
import { edge, hairline } from '../../../shared/report/pictures/palette.ts';
import { paper } from './document.ts';
import type { Flow, Style } from './flow.ts';
import { bodyStyle } from './styles.ts';

const cellStyle: Style = { ...bodyStyle, size: 12, leading: 1.3 };
const headStyle: Style = { ...cellStyle, weight: 'strong' };
const captionStyle: Style = { ...bodyStyle, size: 14, weight: 'strong', leading: 1.35 };
const pad = { x: 6, y: 3.2 } as const;
/** Rows of tables that are looked up, not read. */
const closePad = 1.6;

/**
 * A table with a caption, column and row headers, tagged by hand (pdfkit's own knows no THead and repeats no
 * header). A table is never parted: it has at most ten rows, and comparing across a page break is hard.
 */
export const drawTable = (flow: Flow, table: ReportTable, close = false): void => {
  const padding = close ? closePad : pad.y;
  const widths = columnWidths(flow, table);
  const rows = [table.columns, ...table.rows.map((row) => [row.heading, ...row.cells])];
  const heights = rows.map((cells, row) => rowHeight(flow, cells, widths, row === 0, padding));
  const under = close ? 2 : 6;
  const captionHeight = flow.heightOf(table.caption, captionStyle, flow.width) + under;
  flow.keep(captionHeight + heights.reduce((sum, height) => sum + height, 0));

  flow.open('Table');
  flow.text('Caption', table.caption, captionStyle);
  flow.gap(under);
  rows.forEach((cells, row) => {
    flow.open('TR');
    let from = 0;
    cells.forEach((cell, column) => {
      const width = widths[column] ?? 0;
      const inside = width - (column === 0 ? pad.x : 2 * pad.x);
      const isHead = row === 0 || column === 0;
      flow.textIn(
        isHead ? 'TH' : 'TD',
        cell,
        isHead ? headStyle : cellStyle,
        {
          x: flow.leading(from + (column === 0 ? 0 : pad.x), inside),
          y: flow.y + padding,
          width: inside,
        },
        isHead ? { scope: row === 0 ? 'Column' : 'Row' } : {},
      );
      from += width;
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

/**
 * The first column takes what its longest heading needs, as far as the others leave room. Each of those gets what
 * its longest word or short cell needs, and an even share of what is left.
 */
const columnWidths = (flow: Flow, table: ReportTable): number[] => {
  const wide = (text: string, style: Style) =>
    flow.fonts.width(flow.fonts.clean(text), style.weight, style.size);
  const longest = Math.max(
    ...[table.columns[0] ?? '', ...table.rows.map((row) => row.heading)].map((text) => wide(text, headStyle)),
  );
  const needs = table.columns.slice(1).map((column, i) => {
    const words = column.split(' ').map((word) => wide(word, headStyle));
    const cells = table.rows.map(({ cells }) => Math.min(wide(cells[i] ?? '', cellStyle), 84));
    return Math.max(...words, ...cells) + 2 * pad.x;
  });
  const needed = needs.reduce((sum, need) => sum + need, 0);
  const first = Math.min(longest + 2 * pad.x, Math.max(flow.width * 0.35, flow.width - needed));
  const left = flow.width - first - needed;
  if (left < 0) return [first, ...needs.map((need) => (need / needed) * (flow.width - first))];
  return [first, ...needs.map((need) => need + left / needs.length)];
};

const rowHeight = (
  flow: Flow,
  cells: readonly string[],
  widths: readonly number[],
  isHead: boolean,
  padding: number,
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
  2 * padding;
