import type { ReportModel } from '../../shared/report/model.ts';
import { WithTerms } from '../glossary/WithTerms.tsx';
import { NotShownList } from './NotShownList.tsx';
import { QuoteSectionView } from './QuoteSectionView.tsx';

/** What was asked, of roughly how many, what stands out, and how the pictures are read. */
export const ReportSummaryView = ({ model }: { model: ReportModel }) => (
  <div className="report-page">
    <header className="report-head">
      <h1>{model.summary.heading}</h1>
      <p className="soft">{[model.kindName, model.occasion, model.size].filter(Boolean).join(' · ')}</p>
    </header>
    <div className="report-words">
      {model.summary.standsOut.map((sentence) => (
        <p key={sentence} dir="auto">
          {sentence}
        </p>
      ))}
      <QuoteSectionView section={model.summary.helped} />
      <section className="report-cards">
        <h2>{model.summary.next.heading}</h2>
        {model.summary.next.sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </section>
      <QuoteSectionView section={model.voices} />
      <section className="report-topics">
        <h2>{model.summary.asked}</h2>
        <ul>
          {model.summary.topics.map((topic) => (
            <li key={topic}>{topic}</li>
          ))}
        </ul>
      </section>
    </div>
    <div className="report-side">
      <section className="sheet report-reading">
        <h2>{model.texts.howToRead}</h2>
        {model.reading.map((sentence) => (
          <p key={sentence}>
            <WithTerms text={sentence} />
          </p>
        ))}
      </section>
      <NotShownList heading={model.texts.whyNotShown} notShown={model.notShown} />
    </div>
  </div>
);
