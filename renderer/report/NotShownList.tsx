import type { NotShown } from '../../shared/report/model.ts';
import { WithTerms } from '../glossary/WithTerms.tsx';

/** What is held back, and why: nobody has to guess whether it is missing or hidden. */
export const NotShownList = ({ heading, notShown }: { heading: string; notShown: readonly NotShown[] }) =>
  notShown.length === 0 ? null : (
    <section className="report-note">
      <h3>{heading}</h3>
      {notShown.map(({ what, why }) => (
        <p key={what}>
          <strong>{what}</strong> <WithTerms text={why} />
        </p>
      ))}
    </section>
  );
