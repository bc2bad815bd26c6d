import { useTranslation } from 'react-i18next';
import type { Session } from '../../../shared/session/model.ts';
import { viewsInNoOrder, viewsOf, wordsOf } from '../../../shared/session/views.ts';
import { SmallBoard } from '../together/SmallBoard.tsx';
import '../turn/differ/differ.css';

/** With one board for the group: what it agreed, and every view that was kept beside it. In the room alone. */
export const DifferingViews = ({ session }: { session: Session }) => {
  const { t } = useTranslation();
  const [seat] = session.participants;
  const asked = session.plan.questions.flatMap((question) => {
    const answer = seat && Object.hasOwn(seat.answers, question.id) ? seat.answers[question.id] : undefined;
    return answer && viewsOf(answer).length > 0 ? [{ question, answer }] : [];
  });
  if (asked.length === 0) return null;
  return (
    <section className="differ-review" aria-labelledby="differ-review">
      <h2 id="differ-review">{t('differ.reviewTitle')}</h2>
      <p className="soft">{t('differ.listHint')}</p>
      {asked.map(({ question, answer }) => (
        <div key={question.id}>
          <h3>
            <bdi>{question.wording}</bdi>
          </h3>
          <ul className="differ-views">
            <li className="sheet differ-view">
              <h4>{t('differ.group')}</h4>
              <SmallBoard figures={answer.board.figures} design={answer.design} />
            </li>
            {viewsInNoOrder(answer).map(({ id, figures }) => (
              <li key={id} className="sheet differ-view">
                <h4>{t('differ.view')}</h4>
                <SmallBoard figures={figures} design={answer.design} />
                {wordsOf(answer, id).map((words) => (
                  <blockquote key={words.id} dir="auto">
                    {words.text}
                  </blockquote>
                ))}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
};
