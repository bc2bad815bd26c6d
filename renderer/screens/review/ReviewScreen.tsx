import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { buildReport } from '../../../shared/report/build.ts';
import { Frame } from '../../components/Frame.tsx';
import { ReportView } from '../../report/ReportView.tsx';
import { useOpen, usePage } from '../../store/PageProvider.tsx';

/** What came out so far, for the people in the room: the group copy's model, made anew from the live session. */
export const ReviewScreen = () => {
  const { t } = useTranslation();
  const { session, month } = useOpen();
  const goTo = usePage((state) => state.goTo);
  const model = useMemo(() => buildReport(session, { kind: 'group', region: null, month }), [session, month]);
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
        <ReportView model={model} />
      </main>
    </Frame>
  );
};
