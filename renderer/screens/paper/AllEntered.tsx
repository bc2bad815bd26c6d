import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { questionsLeft } from '../../../shared/session/agenda.ts';
import type { Participant, Session } from '../../../shared/session/model.ts';
import { whoInWords } from '../../components/ParticipantMark.tsx';
import { usePage } from '../../store/PageProvider.tsx';

type EnteredProps = { session: Session; participant: Participant; next: Participant | null };

/** All boards of one person are in; on to the next pile with one press. */
export const AllEntered = ({ session, participant, next }: EnteredProps) => {
  const { t } = useTranslation();
  const goTo = usePage((state) => state.goTo);
  const go = useRef<HTMLButtonElement>(null);
  useEffect(() => go.current?.focus(), []);
  const mark = whoInWords(t, participant, session.plan.turns);
  return (
    <main className="page-body">
      <section className="sheet next-step">
        <div>
          <h1>{t('paper.allDone', { mark })}</h1>
          <p className="soft">{t('paper.allDoneHint')}</p>
          {questionsLeft(session, participant).length > 0 && <p>{t('paper.words', { mark })}</p>}
          {!next && <p>{t('paper.noMore')}</p>}
        </div>
        <button
          ref={go}
          type="button"
          className="button button-go button-room"
          onClick={() => goTo(next ? { at: 'paper', participant: next.id } : { at: 'agenda' })}
        >
          {next ? t('paper.nextPerson', { mark: whoInWords(t, next, session.plan.turns) }) : t('paper.back')}
        </button>
      </section>
    </main>
  );
};
