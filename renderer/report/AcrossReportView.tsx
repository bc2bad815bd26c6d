import type { AcrossReport } from '../../shared/report/model.ts';
import { ScenePicture } from '../components/ScenePicture.tsx';
import { ReportTableView } from './ReportTableView.tsx';

/** How power moved from the first placement on: words, pictures, tables. */
export const AcrossReportView = ({ across }: { across: AcrossReport }) => (
  <div className="report-page">
    <header className="report-head">
      <h1>{across.heading}</h1>
    </header>
    <div className="report-words">
      {across.figures
        .flatMap(({ sentences }) => sentences)
        .map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
    </div>
    <div className="report-side">
      <figure className="sheet report-pictures report-across">
        {across.pictures.map(({ scene, caption }) => (
          <div key={scene.alt}>
            <ScenePicture scene={scene} />
            <figcaption className="soft">{caption}</figcaption>
          </div>
        ))}
      </figure>
    </div>
    <div className="report-tables">
      {across.tables.map((table) => (
        <ReportTableView key={table.caption} table={table} />
      ))}
    </div>
  </div>
);
