import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { participantOf } from '../../../shared/session/model.ts';
import { boardsLeft, nextOnPaper } from '../../../shared/session/paper.ts';
import { Frame } from '../../components/Frame.tsx';
import { whoInWords } from '../../components/ParticipantMark.tsx';
import { MarkPicture } from '../../pictures/MarkPicture.tsx';
import { useOpen, usePage } from '../../store/PageProvider.tsx';
import { AllEntered } from './AllEntered.tsx';
import { PaperBoard } from './PaperBoard.tsx';
import './paper.css';

/** Boards that were made on paper, entered by the facilitator: person by person, question by question. */
export const PaperScreen = ({ participantId }: { participantId: string }) => {
  const { t } = useTranslation();
  const { session } = useOpen();
  const goTo = usePage((state) => state.goTo);
  const participant = participantOf(session, participantId);
  const first = useRef<string | null>(null);
  if (!participant) return null;
  const mark = whoInWords(t, participant, session.plan.turns);
  const left = boardsLeft(session, participant);
  const [question] = left;
  first.current ??= question?.id ?? '';

  return (
    <Frame
      step={participantId}
      who={
        <>
          <button type="button" className="button" onClick={() => goTo({ at: 'agenda' })}>
            {t('paper.back')}
          </button>
          <MarkPicture {...participant.mark} size={34} />
          <span className="top-title">{t('paper.where', { mark })}</span>
        </>
      }
    >
      {question ? (
        <PaperBoard
          key={question.id}
          session={session}
          participant={participant}
          question={question}
          begin={question.id !== first.current}
          isLast={left.length === 1}
        />
      ) : (
        <AllEntered session={session} participant={participant} next={nextOnPaper(session, participant)} />
      )}
    </Frame>
  );
};
