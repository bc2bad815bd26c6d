import { stageOf } from '../../../shared/session/visit.ts';
import { Frame } from '../../components/Frame.tsx';
import { ParticipantMark } from '../../components/ParticipantMark.tsx';
import { useOpen, usePage } from '../../store/PageProvider.tsx';
import { CoverAgain } from './CoverAgain.tsx';
import { KitStage } from './KitStage.tsx';
import { QuestionStage } from './QuestionStage.tsx';
import { Steps } from './Steps.tsx';
import './cover.css';
import './cards.css';
import './places.css';
import './turn.css';
import { useQuiet } from './useQuiet.ts';

type TurnProps = { participantId: string; questions: readonly string[] };

/** One person's visit to the table: choose the figures, then question after question. */
export const TurnScreen = ({ participantId, questions }: TurnProps) => {
  const { session } = useOpen();
  const coverAfter = usePage((state) => state.hello?.settings.coverAfter ?? 0);
  const paused = usePage((state) => state.paused);
  // Pausing covers the board already, and asks nobody to hurry.
  const { isQuiet, wake } = useQuiet(paused ? 0 : coverAfter);
  const stage = stageOf(session, participantId, questions);
  if (stage.at === 'over') return null;
  const { participant } = stage;
  return (
    <Frame
      fixed
      cover={isQuiet && <CoverAgain session={session} participant={participant} onOpen={wake} />}
      step={stage.at === 'question' ? stage.question.id : stage.at}
      who={<ParticipantMark participant={participant} turns={session.plan.turns} />}
      middle={
        stage.at === 'question' && <Steps session={session} participant={participant} now={stage.question} />
      }
    >
      {stage.at === 'kit' ? (
        <KitStage participant={participant} first={stage.first} />
      ) : (
        stage.answer && (
          <QuestionStage
            key={stage.question.id}
            session={session}
            participant={participant}
            question={stage.question}
            answer={stage.answer}
          />
        )
      )}
    </Frame>
  );
};
