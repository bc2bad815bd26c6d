import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Hint } from '../../shared/questions/hint.ts';
import type { Question } from '../../shared/questions/question.ts';
import type { Translate } from '../../shared/text/translate.ts';
import { useHints } from './useHints.ts';

/** What a suggestion says, and of which way of asking. */
const hintInWords = (t: Translate, { field, is, found, plainer }: Hint): string => {
  const hint = t(`packs.check.hint.${is}`, { found, plainer });
  if (is === 'no-simpler' || is === 'no-other-way' || field === 'wording') return hint;
  return t(field === 'simpler' ? 'packs.check.simplerField' : 'packs.check.otherField', { hint });
};

/** So many stand there at first: a long list reads like a telling-off. */
const fewest = 3;

/** Beside a question that is being written: what might make it easier to place. It stands in nobody's way. */
export const QuestionHints = ({ question }: { question: Question }) => {
  const { t, i18n } = useTranslation();
  const title = useId();
  const hints = useHints([question]).get(question.id) ?? [];
  const [all, setAll] = useState(false);
  const shown = all ? hints : hints.slice(0, fewest);
  return (
    <aside className="question-hints" aria-labelledby={title}>
      <h3 id={title}>{t('packs.check.title')}</h3>
      <p className="said-only" role="status">
        {hints.length > 0 && t('packs.check.count', { count: hints.length })}
      </p>
      {hints.length > 0 ? (
        <>
          <ul>
            {shown.map((hint) => {
              const words = hintInWords(t, hint);
              return <li key={words}>{words}</li>;
            })}
          </ul>
          {shown.length < hints.length && (
            <button type="button" className="button button-plain" onClick={() => setAll(true)}>
              {t('packs.check.more', { count: hints.length - shown.length })}
            </button>
          )}
          <p className="soft small">{t('packs.check.says')}</p>
        </>
      ) : (
        <p>{t(question.kind === 'words' ? 'packs.check.goodWords' : 'packs.check.good')}</p>
      )}
      {i18n.language !== 'en' && <p className="soft small">{t('packs.check.english')}</p>}
    </aside>
  );
};
