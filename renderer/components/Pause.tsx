import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { practiceId } from '../../shared/session/firstPlan.ts';
import { type Participant, participantOf } from '../../shared/session/model.ts';
import { aloud } from '../reading/aloud.ts';
import { useComputerText } from '../reading/ComputerText.tsx';
import { EasyCue } from '../reading/EasyCue.tsx';
import { EasyText } from '../reading/EasyText.tsx';
import { ReadingChoice } from '../reading/ReadingChoice.tsx';
import { ReadToMe } from '../reading/ReadToMe.tsx';
import { HardButton } from '../screens/agenda/guide/HardButton.tsx';
import { usePage } from '../store/PageProvider.tsx';
import type { PageState } from '../store/pageStore.ts';

export const PauseButton = () => {
  const { t } = useTranslation();
  const pause = usePage((state) => state.pause);
  const paused = usePage((state) => state.paused);
  const button = useRef<HTMLButtonElement>(null);
  const wasPaused = useRef(false);
  useEffect(() => {
    // Whoever goes on is back where they paused, with the keyboard as well.
    if (wasPaused.current && !paused) button.current?.focus();
    wasPaused.current = paused;
  }, [paused]);
  return (
    <button ref={button} type="button" className="button top-pause" onClick={() => pause(true)}>
      <svg width="1rem" height="1.125rem" viewBox="0 0 16 18" aria-hidden="true">
        <path d="M2 1h4v16H2zM10 1h4v16h-4z" fill="currentColor" />
      </svg>
      {t('common.pause.button')}
    </button>
  );
};

/** Covers the whole page, board included, and says that everything is kept. */
export const PauseCover = () => {
  const { t } = useTranslation();
  const open = usePage((state) => state.open);
  const { pause, goTo, leave } = usePage((state) => state);
  // The two ways out are the facilitator's, who may not read the participant's language.
  const { t: toFacilitator, i18n } = useTranslation(undefined, { i18n: useComputerText() });
  const participant = usePage(whoseTurn);
  const goOn = useRef<HTMLButtonElement>(null);
  useEffect(() => goOn.current?.focus(), []);
  const practice = open?.session.id === practiceId;
  const waiting = open?.saving.is === 'waiting';
  const [says, signs] = waiting
    ? ([t('common.pause.waiting'), ['ask', 'undo', 'look']] as const)
    : practice
      ? ([t('common.pause.practice'), ['choose', 'bin', 'rest']] as const)
      : ([t('common.pause.kept'), ['safe', 'rest']] as const);
  return (
    <div className="paused" role="dialog" aria-modal="true" aria-labelledby="paused-title">
      <h1 id="paused-title">{t('common.pause.title')}</h1>
      <p aria-live="polite">
        <EasyText text={says} sign={signs} />
      </p>
      <ReadToMe text={aloud(t('common.pause.title'), says)} />
      <button
        type="button"
        className="button button-go button-room"
        ref={goOn}
        onClick={() => pause(false)}
        onKeyDown={(event) => event.key === 'Escape' && pause(false)}
      >
        <EasyCue sign="right" />
        {t('common.pause.goOn')}
      </button>
      {participant && <ReadingChoice participant={participant} />}
      {open && (
        <div className="paused-facilitator" lang={i18n.language} dir={i18n.dir()}>
          {open.session.status !== 'draft' && (
            <button
              type="button"
              className="button button-plain"
              onClick={() => {
                goTo({ at: 'agenda' });
                pause(false);
              }}
            >
              {toFacilitator('common.pause.toAgenda')}
            </button>
          )}
          {!practice && <HardButton plain />}
          {!practice && (
            <button
              type="button"
              className="button button-plain"
              disabled={waiting}
              onClick={() => void leave()}
            >
              {toFacilitator('common.pause.toLibrary')}
            </button>
          )}
        </div>
      )}
    </div>
  );
};

/** Whoever sits at the screen now, if it is a participant's. */
const whoseTurn = ({ open, screen }: PageState): Participant | undefined =>
  open && (screen.at === 'turn' || screen.at === 'cover')
    ? participantOf(open.session, screen.participant)
    : undefined;
