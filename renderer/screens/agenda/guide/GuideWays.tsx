import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { beginningOf } from '../../../../shared/guide/guide.ts';
import type { Session } from '../../../../shared/session/model.ts';
import { usePage } from '../../../store/PageProvider.tsx';
import { ChangeSteps } from './ChangeSteps.tsx';

/** Takes the guide out or puts it away; a session can be run without it. */
export const GuideWays = ({ session, plain = false }: { session: Session; plain?: boolean }) => {
  const { t } = useTranslation();
  const keep = usePage((state) => state.keep);
  const [isChanging, setChanging] = useState(false);
  const look = plain ? 'button button-plain' : 'button';
  const isOut = session.guide.step !== null;
  const first = beginningOf(session.plan.guide);
  return (
    <>
      {(isOut || first) && (
        <button
          type="button"
          className={look}
          title={isOut ? undefined : t('guide.beginHint')}
          onClick={() => keep({ type: 'step-begun', step: isOut ? null : (first?.id ?? null) })}
        >
          {t(isOut ? 'guide.away' : 'guide.begin')}
        </button>
      )}
      <button type="button" className={look} onClick={() => setChanging(true)}>
        {t('guide.change')}
      </button>
      {isChanging && <ChangeSteps onClose={() => setChanging(false)} />}
    </>
  );
};
