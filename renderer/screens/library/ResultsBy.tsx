import { useTranslation } from 'react-i18next';
import { dateInWords } from '../../../shared/text/dateInWords.ts';

/** Today where the computer stands, as `2026-12-04`: a promise is kept by the calendar on the wall. */
const todayHere = (): string => {
  const now = new Date();
  const two = (part: number) => `${part}`.padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

/** Reminds of the day by which people were promised to hear back. */
export const ResultsBy = ({ date }: { date: string }) => {
  const { t } = useTranslation();
  const today = todayHere();
  const which = date === today ? 'now' : date < today ? 'past' : 'due';
  return (
    <p className="session-card-results" data-due={which}>
      {t(`takeHome.library.${which}`, { date: dateInWords(t, date) })}
    </p>
  );
};
