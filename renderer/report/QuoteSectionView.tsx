import type { QuoteSection } from '../../shared/report/model.ts';

/** People's words in piles, or why there are none. */
export const QuoteSectionView = ({ section }: { section: QuoteSection | null }) =>
  section && (
    <section className="report-quotes">
      <h2>{section.heading}</h2>
      {section.piles.map(({ theme, quotes }) => (
        <div key={theme ?? ''} className="report-quotes">
          {theme !== null && <h3>{theme}</h3>}
          <ul>
            {quotes.map((quote, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two people may have said the same words
              <li key={i} dir="auto">
                {quote}
              </li>
            ))}
          </ul>
        </div>
      ))}
      {section.note !== '' && <p className="soft">{section.note}</p>}
    </section>
  );
