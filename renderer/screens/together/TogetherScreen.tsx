import { useTranslation } from 'react-i18next';
import { questionOf } from '../../../shared/session/model.ts';
import { boardsTogether } from '../../../shared/session/together.ts';
import { Frame } from '../../components/Frame.tsx';
import { useOpen, usePage } from '../../store/PageProvider.tsx';
import { SmallBoard } from './SmallBoard.tsx';
import './together.css';

/** All boards of one question at once, as the group chose, and nobody's mark on any. */
export const TogetherScreen = ({ questionId }: { questionId: string }) => {
  const { t } = useTranslation();
  const { session } = useOpen();
  const goTo = usePage((state) => state.goTo);
  const showRoom = usePage((state) => state.showRoom);
  const watched = usePage((state) => state.room?.watched ?? false);
  const question = questionOf(session, questionId);
  return (
    <Frame
      who={
        <button type="button" className="button" onClick={() => goTo({ at: 'agenda' })}>
          {t('together.back')}
        </button>
      }
    >
      <main className="page-body together">
        <h1>
          <bdi>{question?.wording}</bdi>
        </h1>
        <p className="soft">{t('together.hint')}</p>
        {watched && (
          <div>
            <button
              type="button"
              className="button"
              onClick={() => showRoom({ show: 'boards', session: session.id, question: questionId })}
            >
              {t('room.showBoards')}
            </button>
          </div>
        )}
        <div className="together-boards">
          {boardsTogether(session, questionId).map((answer, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: boards have no identity here, on purpose
            <SmallBoard key={i} figures={answer.board.figures} design={answer.design} />
          ))}
        </div>
      </main>
    </Frame>
  );
};
