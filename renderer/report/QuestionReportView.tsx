import type { QuestionReport, ReportModel } from '../../shared/report/model.ts';
import { ScenePicture } from '../components/ScenePicture.tsx';
import { NotShownList } from './NotShownList.tsx';
import { QuoteSectionView } from './QuoteSectionView.tsx';
import { ReportTableView } from './ReportTableView.tsx';

type ViewProps = { model: ReportModel; question: QuestionReport };

/** One question: words first, then the pictures, then the table. */
export const QuestionReportView = ({ model, question }: ViewProps) => (
  <div className="report-page">
    <header className="report-head">
      <h1>{question.wording}</h1>
      <p className="soft">{question.answered}</p>
    </header>
    <div className="report-words">
      {question.withheld && <p className="report-note">{question.withheld}</p>}
      {question.sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {question.cards && (
        <section className="report-cards">
          <h2>{question.cards.heading}</h2>
          <ScenePicture scene={question.cards.scene} />
          {question.cards.sentences.map((sentence) => (
            <p key={sentence} className="soft">
              {sentence}
            </p>
          ))}
        </section>
      )}
      <QuoteSectionView section={question.quotes} />
      <NotShownList heading={model.texts.whyNotShown} notShown={question.notShown} />
    </div>
    <div className="report-side">
      {question.beside && (
        <figure className="sheet report-pictures report-beside">
          <ScenePicture scene={question.beside.scene} />
          <figcaption className="soft">{question.beside.caption}</figcaption>
        </figure>
      )}
      {question.figures.length > 0 && (
        <figure className="sheet report-pictures">
          {question.overlay && <ScenePicture scene={question.overlay.scene} />}
          {question.overlay && <figcaption className="soft">{question.overlay.caption}</figcaption>}
          <div className="report-trio">
            {question.figures.map(({ role, heading, scene }) => (
              <div key={role}>
                <ScenePicture scene={scene} />
                <strong>{heading}</strong>
              </div>
            ))}
          </div>
          <figcaption className="soft">{question.caption}</figcaption>
        </figure>
      )}
    </div>
    {question.tables.length > 0 && (
      <div className="report-tables">
        {[...question.tables, ...question.more].map((table) => (
          <ReportTableView key={table.caption} table={table} />
        ))}
      </div>
    )}
  </div>
);
