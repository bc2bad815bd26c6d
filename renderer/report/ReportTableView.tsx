import type { ReportTable } from '../../shared/report/model.ts';

export const ReportTableView = ({ table }: { table: ReportTable }) => (
  // Wide tables scroll inside their sheet; the focus makes that possible by keyboard.
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be reachable
  <section className="sheet report-table" tabIndex={0} aria-label={table.caption}>
    <table>
      <caption>{table.caption}</caption>
      <thead>
        <tr>
          {table.columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row) => (
          <tr key={row.heading}>
            <th scope="row">{row.heading}</th>
            {row.cells.map((cell, i) => (
              <td key={table.columns[i + 1] ?? i}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);
