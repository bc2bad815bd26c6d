import { useTranslation } from 'react-i18next';
import type { CallOutput } from '../../../shared/contract.ts';

type Exposure = NonNullable<CallOutput<'report.preview'>['exposes']>;

/** R13, R14: what this report would give away beside one that has left, in words, and what to do instead. */
export const WouldExpose = ({ exposes: { people, why, refused } }: { exposes: Exposure }) => {
  const { t } = useTranslation();
  return (
    <section className="export-note export-stop" role="alert">
      <h2>{t(refused ? 'exporting.exposes.refused' : 'exporting.exposes.warned')}</h2>
      <p>{t('exporting.exposes.what', { count: people })}</p>
      <p>{t(`exporting.exposes.${refused ? why : 'copy'}`)}</p>
    </section>
  );
};
