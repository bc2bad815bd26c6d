import { useTranslation } from 'react-i18next';
import { samePeopleAnswers } from '../../../shared/disclosure/collating.ts';
import { RegionChoice } from '../export/RegionChoice.tsx';
import { ChoiceOf } from '../setup/ChoiceOf.tsx';
import { TwoMonths } from './TwoMonths.tsx';
import type { Choice } from './useChoice.ts';

/** R15's question, and whether the sessions are told as one or side by side. */
export const HowShown = ({ choice }: { choice: Choice }) => {
  const { t } = useTranslation();
  const { samePeople, setSamePeople, possible, arranged, setAs, ownRegion, setOwnRegion } = choice;
  const hasRegions = choice.groups.some(({ region }) => region !== null);
  return (
    <>
      <ChoiceOf
        legend={t('collate.same.asks')}
        name="same-people"
        value={samePeople ?? ''}
        choices={samePeopleAnswers.map((each) => ({
          value: each,
          label: t(`collate.same.${each}`),
          hint: t(`collate.same.hint.${each}`),
        }))}
        onChange={setSamePeople}
      />
      <ChoiceOf
        legend={t('collate.as.asks')}
        name="shown-as"
        value={arranged}
        choices={possible.map((each) => ({
          value: each,
          label: t(`collate.as.${each}`),
          hint: t(`collate.as.hint.${each}`),
        }))}
        onChange={setAs}
      />
      {arranged === 'over time' && <TwoMonths choice={choice} />}
      {hasRegions && (
        <div className="field">
          <RegionChoice region={ownRegion} onRegion={setOwnRegion} label={t('collate.ownRegion')} />
          <span className="soft small">{t('collate.ownRegionHint')}</span>
        </div>
      )}
    </>
  );
};
