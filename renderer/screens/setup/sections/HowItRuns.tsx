import { useTranslation } from 'react-i18next';
import { ChoiceOf } from '../ChoiceOf.tsx';
import { CoverTimeChoice } from '../CoverTimeChoice.tsx';
import type { SectionProps, SetupSection } from './section.ts';

const Body = ({ plan, onChange }: SectionProps) => {
  const { t } = useTranslation();
  return (
    <>
      <ChoiceOf
        legend={t('setup.turns')}
        name="turns"
        value={plan.turns}
        choices={(['person', 'question', 'group'] as const).map((each) => ({
          value: each,
          label: t(`setup.turn.${each}`),
          hint: t(`setup.turnHint.${each}`),
        }))}
        onChange={(turns) => onChange({ ...plan, turns })}
      />
      <ChoiceOf
        legend={t('setup.begin')}
        name="start"
        value={plan.start}
        choices={(['carry', 'blank'] as const).map((each) => ({
          value: each,
          label: t(`setup.startAs.${each}`),
          hint: t(`setup.startHint.${each}`),
        }))}
        onChange={(start) => onChange({ ...plan, start })}
      />
      {plan.turns !== 'group' && (
        <ChoiceOf
          legend={t('setup.reveal')}
          name="reveal"
          value={plan.reveal}
          choices={(['apart', 'together'] as const).map((each) => ({
            value: each,
            label: t(`setup.revealAs.${each}`),
            hint: t(`setup.revealHint.${each}`),
          }))}
          onChange={(reveal) => onChange({ ...plan, reveal })}
        />
      )}
      <CoverTimeChoice />
    </>
  );
};

export const howItRuns: SetupSection = {
  id: 'runs',
  title: (t) => t('setup.runs'),
  summary: (t, plan) => t(`setup.turn.${plan.turns}`),
  Body,
};
