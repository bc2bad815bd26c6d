import type { GuideStep } from '../../../../shared/guide/guide.ts';
import type { Session } from '../../../../shared/session/model.ts';
import { CheckOut } from './CheckOut.tsx';
import { Consent } from './Consent.tsx';
import { GroundRules } from './GroundRules.tsx';
import { IceBreakers } from './IceBreakers.tsx';

/** What belongs to a step beside its words. */
export const StepTools = ({ session, step }: { session: Session; step: GuideStep }) => {
  switch (step.kind) {
    case 'welcome':
      return (
        <div className="guide-tools">
          <GroundRules session={session} />
          <Consent session={session} />
        </div>
      );
    case 'iceBreaker':
      return <IceBreakers />;
    case 'close':
      return <CheckOut session={session} />;
    default:
      return null;
  }
};
