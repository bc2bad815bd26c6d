import { useState } from 'react';
import type { ReportModel } from '../../shared/report/model.ts';
import { GlossaryButton } from '../glossary/GlossaryButton.tsx';
import { WithTerms } from '../glossary/WithTerms.tsx';
import { AcrossReportView } from './AcrossReportView.tsx';
import { QuestionReportView } from './QuestionReportView.tsx';
import { ReportNav, type ReportPart } from './ReportNav.tsx';
import { ReportSummaryView } from './ReportSummaryView.tsx';
import './report.css';

/** A report on the screen, from the same model as the PDF, the CSV and the JSON. */
export const ReportView = ({ model }: { model: ReportModel }) => {
  const [part, setPart] = useState<ReportPart>('summary');
  if (model.withheld)
    return (
      <div className="sheet report-withheld">
        <p>
          <WithTerms text={model.withheld.sentence} />
        </p>
        <GlossaryButton />
      </div>
    );
  const question = model.questions.find(({ key }) => key === part);
  const across = part === 'across' ? model.across : null;
  return (
    <div className="report" lang={model.language} dir={model.direction}>
      <ReportNav model={model} part={question || across ? part : 'summary'} onPart={setPart} />
      <div className="report-body">
        <p className="report-notice">
          <WithTerms text={model.notice} />
        </p>
        {model.draft && <p className="report-notice">{model.draft}</p>}
        {question && <QuestionReportView model={model} question={question} />}
        {across && <AcrossReportView across={across} />}
        {!question && !across && <ReportSummaryView model={model} />}
      </div>
    </div>
  );
};
