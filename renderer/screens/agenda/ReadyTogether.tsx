import { useTranslation } from 'react-i18next';
import type { Session } from '../../../shared/session/model.ts';
import { readinessOf } from '../../../shared/session/together.ts';
import { usePage } from '../../store/PageProvider.tsx';

/** Ready? Boards stay hidden until everybody has finished or passed a question; then the group looks together. */
export const ReadyTogether = ({ session }: { session: Session }) => {
  const { t } = useTranslation();
  const goTo = usePage((state) => state.goTo);
  const questions = readinessOf(session);
  if (questions.length === 0) return null;
  return (
    <section aria-labelledby="ready-together">
      <h2 id="ready-together">{t('together.title')}</h2>
      <ul className="ready-list">
        {questions.map(({ question, waiting, boards }) => (
          <li key={question.id} className="ready">
            <bdi className="ready-topic">{question.topic || question.wording}</bdi>
            <span className="soft">
              {waiting > 0 ? t('together.waiting', { count: waiting }) : t('together.ready')}
            </span>
            <button
              type="button"
              className="button"
              disabled={waiting > 0 || boards === 0}
              onClick={() => goTo({ at: 'together', question: question.id })}
            >
              {t('together.show')}
              <span className="said-only">: {question.topic || question.wording}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};
