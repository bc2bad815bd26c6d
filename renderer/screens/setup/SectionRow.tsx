import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { SectionProps, SetupSection } from './sections/section.ts';

type SectionRowProps = SectionProps & { section: SetupSection; isOpen: boolean; onFold: () => void };

/** A heading that is a button: folded it says what is chosen, opened it lets one choose. */
export const SectionRow = ({ section, isOpen, onFold, plan, onChange }: SectionRowProps) => {
  const { t } = useTranslation();
  const body = useId();
  const { Body } = section;
  return (
    <section className="sheet setup-section" data-open={isOpen} id={`setup-${section.id}`}>
      <h2>
        <button
          type="button"
          className="setup-section-fold"
          aria-expanded={isOpen}
          aria-controls={body}
          onClick={onFold}
        >
          <span className="setup-section-title">{section.title(t)}</span>
          <small className="soft">{section.summary(t, plan)}</small>
          <svg
            className="setup-section-arrow"
            width="1.125rem"
            height="1.125rem"
            viewBox="0 0 18 18"
            aria-hidden="true"
          >
            <path
              d="M4 7l5 5 5-5"
              fill="none"
              stroke="currentColor"
              strokeWidth="2.4"
              strokeLinecap="round"
              strokeLinejoin="round"
            />
          </svg>
        </button>
      </h2>
      <div id={body} className="setup-section-body" hidden={!isOpen}>
        {isOpen && <Body plan={plan} onChange={onChange} />}
      </div>
    </section>
  );
};
