import { useTranslation } from 'react-i18next';
import type { ReportModel } from '../../shared/report/model.ts';
import { GlossaryButton } from '../glossary/GlossaryButton.tsx';

/** `summary`, `across`, or the key of a question. */
export type ReportPart = string;

type NavProps = { model: ReportModel; part: ReportPart; onPart: (part: ReportPart) => void };

/** The parts of a report, one open at a time. */
export const ReportNav = ({ model, part, onPart }: NavProps) => {
  const { t } = useTranslation();
  const parts = [
    { key: 'summary', name: model.summary.heading },
    ...(model.across ? [{ key: 'across', name: model.across.heading }] : []),
    ...model.questions.map(({ key, topic }) => ({ key, name: topic })),
  ];
  return (
    <nav className="report-nav" aria-label={t('review.sections')}>
      <ul>
        {parts.map(({ key, name }) => (
          <li key={key}>
            <button
              type="button"
              aria-current={key === part ? 'page' : undefined}
              onClick={() => onPart(key)}
            >
              {name}
            </button>
          </li>
        ))}
      </ul>
      <GlossaryButton />
    </nav>
  );
};
