import { useTranslation } from 'react-i18next';
import { useComputerText } from '../reading/ComputerText.tsx';
import { usePage } from '../store/PageProvider.tsx';

/** What the facilitator has to know, above the screen and never over it, until they put it away. */
export const Notices = () => {
  // They are the facilitator's to act on, whoever sits at the screen.
  const { t, i18n } = useTranslation(undefined, { i18n: useComputerText() });
  const notices = usePage((state) => state.notices);
  const problem = usePage((state) => state.problem);
  const waiting = usePage((state) =>
    state.open?.saving.is === 'waiting' ? state.open.saving.message : null,
  );
  const putAway = usePage((state) => state.putAway);
  const sentences: string[] = [...new Set(notices.map(({ code }) => t(`common.notice.${code}`)))];
  if (problem) sentences.push(problem);
  return (
    <div role="status" lang={i18n.language} dir={i18n.dir()}>
      {waiting && (
        <div className="notices">
          <p>{waiting}</p>
        </div>
      )}
      {sentences.length > 0 && (
        <div className="notices">
          <div className="notices-row">
            <div>
              {sentences.map((sentence) => (
                <p key={sentence}>{sentence}</p>
              ))}
            </div>
            <button type="button" className="button" onClick={putAway}>
              {t('common.gotIt')}
            </button>
          </div>
        </div>
      )}
    </div>
  );
};
