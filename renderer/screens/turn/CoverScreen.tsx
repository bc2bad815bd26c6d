import { useTranslation } from 'react-i18next';
import { participantOf } from '../../../shared/session/model.ts';
import { Frame } from '../../components/Frame.tsx';
import { whoInWords } from '../../components/ParticipantMark.tsx';
import { MarkPicture } from '../../pictures/MarkPicture.tsx';
import { ReadingChoice } from '../../reading/ReadingChoice.tsx';
import { useOpen, usePage } from '../../store/PageProvider.tsx';
import './cover.css';

type CoverProps = { participantId: string; questions: readonly string[] };

/** Between two turns: whose turn it is, and nothing else. The board before it can't be paged back to. */
export const CoverScreen = ({ participantId, questions }: CoverProps) => {
  const { t } = useTranslation();
  const { session } = useOpen();
  const goTo = usePage((state) => state.goTo);
  const advance = usePage((state) => state.advance);
  const isGiving = usePage((state) => state.isGiving);
  const participant = participantOf(session, participantId);
  if (!participant) return null;
  const group = session.plan.turns === 'group';
  const mark = whoInWords(t, participant, session.plan.turns);
  return (
    <Frame who={null} fixed>
      <main className="cover">
        <MarkPicture {...participant.mark} size={160} />
        <h1>{group ? t('turn.coverGroup') : t('turn.coverTitle', { mark })}</h1>
        <button
          type="button"
          className="button button-go button-room"
          aria-disabled={isGiving || undefined}
          onClick={() => {
            if (isGiving) return;
            goTo({ at: 'turn', participant: participantId, questions });
            advance();
          }}
        >
          {group ? t('turn.coverGoGroup') : t('turn.coverGo', { mark: mark.toLocaleLowerCase() })}
        </button>
        <ReadingChoice participant={participant} />
      </main>
    </Frame>
  );
};
