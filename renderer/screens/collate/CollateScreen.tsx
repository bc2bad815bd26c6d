import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Picked } from '../../../shared/collate/asked.ts';
import { Frame } from '../../components/Frame.tsx';
import { usePage } from '../../store/PageProvider.tsx';
import { ChooseGroups } from './ChooseGroups.tsx';
import { CollatedReport } from './CollatedReport.tsx';
import './collate.css';
import { useChoice } from './useChoice.ts';
import { useCollatables } from './useCollatables.ts';

/** Several sessions: which, what is asked of them (R15), and then the report, as for one session. */
export const CollateScreen = ({ ticked }: { ticked: readonly Picked[] }) => {
  const { t } = useTranslation();
  const leave = usePage((state) => state.leave);
  const collatables = useCollatables();
  const choice = useChoice(collatables, ticked);
  const [showing, setShowing] = useState(false);
  const shown = showing && choice.asked !== null;

  return (
    <Frame
      step={shown ? 'report' : 'choose'}
      who={
        <button type="button" className="button" onClick={() => (shown ? setShowing(false) : void leave())}>
          {t(shown ? 'collate.backToChoice' : 'common.back')}
        </button>
      }
    >
      {shown && choice.asked ? (
        <CollatedReport asked={choice.asked} />
      ) : (
        <ChooseGroups collatables={collatables} choice={choice} onShow={() => setShowing(true)} />
      )}
    </Frame>
  );
};
