import { useTranslation } from 'react-i18next';
import { Frame } from '../../components/Frame.tsx';
import { ReportView } from '../../report/ReportView.tsx';
import { useOpen, usePage } from '../../store/PageProvider.tsx';
import { DifferingViews } from './DifferingViews.tsx';
import { useLiveReport } from './useLiveReport.ts';

/** What came out so far, for the people in the room: the group copy's model, made anew with every answer. */
export const ReviewScreen = () => {
  const { t } = useTranslation();
  const goTo = usePage((state) => state.goTo);
  const { session } = useOpen();
  const model = useLiveReport();
  return (
    <Frame
      who={
        <button type="button" className="button" onClick={() => goTo({ at: 'agenda' })}>
          {t('review.back')}
        </button>
      }
      middle={<span className="soft">{t('review.for')}</span>}
    >
      <main>
        {model ? (
          <ReportView model={model} />
        ) : (
          <p className="export-note soft" role="status">
            {t('exporting.preparing')}
          </p>
        )}
        <DifferingViews session={session} />
      </main>
    </Frame>
  );
};
