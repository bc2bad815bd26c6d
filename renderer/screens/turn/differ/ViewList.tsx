import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Answer, Participant } from '../../../../shared/session/model.ts';
import { viewsOf, wordsOf } from '../../../../shared/session/views.ts';
import { Confirm } from '../../../components/Confirm.tsx';
import { useBeginHere } from '../../../components/useBeginHere.ts';
import { EasyText } from '../../../reading/EasyText.tsx';
import { ReadToMe } from '../../../reading/ReadToMe.tsx';
import { usePage } from '../../../store/PageProvider.tsx';
import { SmallBoard } from '../../together/SmallBoard.tsx';

type ViewListProps = {
  participant: Participant;
  answer: Answer;
  onWords: (view: string) => void;
  onAnother: () => void;
  onDone: () => void;
};

/** The group's board and every view beside it. A view can be explained or removed, and never changed. */
export const ViewList = ({ participant, answer, onWords, onAnother, onDone }: ViewListProps) => {
  const { t } = useTranslation();
  const forget = usePage((state) => state.forget);
  const heading = useBeginHere();
  const [removing, setRemoving] = useState<string | null>(null);
  return (
    <>
      <main className="differ-list">
        <h1 ref={heading} tabIndex={-1}>
          {t('differ.listTitle')}
        </h1>
        <p className="soft">
          <EasyText text={t('differ.listHint')} sign={['equal', 'safe']} />
        </p>
        <ReadToMe text={`${t('differ.listTitle')}. ${t('differ.listHint')}`} />
        <ul className="differ-views">
          <li className="sheet differ-view">
            <h2>{t('differ.group')}</h2>
            <SmallBoard figures={answer.board.figures} design={answer.design} />
          </li>
          {viewsOf(answer).map(({ id, figures }) => (
            <li key={id} className="sheet differ-view">
              <h2>{t('differ.view')}</h2>
              <SmallBoard figures={figures} design={answer.design} />
              {wordsOf(answer, id).map((words) => (
                <blockquote key={words.id} dir="auto">
                  {words.text}
                </blockquote>
              ))}
              <div className="differ-ways">
                <button type="button" className="button" onClick={() => onWords(id)}>
                  {t('turn.addWords')}
                </button>
                <button type="button" className="button button-plain" onClick={() => setRemoving(id)}>
                  {t('differ.remove')}
                </button>
              </div>
            </li>
          ))}
        </ul>
      </main>
      <footer className="bar">
        <button type="button" className="button button-room" onClick={onAnother}>
          {t('differ.another')}
        </button>
        <button type="button" className="button button-go button-room bar-go" onClick={onDone}>
          {t('turn.words.back')}
        </button>
      </footer>
      {removing && (
        <Confirm
          title={t('differ.removeTitle')}
          says={t('differ.removeSays')}
          yes={t('differ.removeYes')}
          no={t('differ.removeNo')}
          onYes={() => {
            setRemoving(null);
            void forget(participant.id, { view: removing });
          }}
          onNo={() => setRemoving(null)}
        />
      )}
    </>
  );
};
