import { useTranslation } from 'react-i18next';
import { voices } from '../../../../shared/session/voice.ts';
import { ChoiceOf } from '../ChoiceOf.tsx';
import { HowMany } from '../HowMany.tsx';
import { TitleField } from '../TitleField.tsx';
import type { SectionProps, SetupSection } from './section.ts';

const Body = ({ plan, onChange }: SectionProps) => {
  const { t } = useTranslation();
  return (
    <>
      <HowMany plan={plan} onChange={onChange} />
      <ChoiceOf
        legend={t('setup.voice')}
        name="voice"
        value={plan.voice}
        choices={voices.map((each) => ({
          value: each,
          label: t(`setup.voiceOf.${each}`),
          hint: t(`setup.voiceHint.${each}`),
        }))}
        onChange={(voice) => onChange({ ...plan, voice })}
      />
      <TitleField plan={plan} onChange={onChange} />
    </>
  );
};

export const whoTakesPart: SetupSection = {
  id: 'who',
  title: (t) => t('setup.who'),
  summary: (t, plan) =>
    `${t('setup.peopleInWords', { count: plan.participants })} · ${t(`setup.voiceOf.${plan.voice}`)}`,
  Body,
};
