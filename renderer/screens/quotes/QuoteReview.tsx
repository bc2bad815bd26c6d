import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Words } from '../../../shared/session/model.ts';
import { DecideMark } from '../../deciding/DecideMark.tsx';
import { GuessStep } from '../../deciding/GuessStep.tsx';
import { useDeciding } from '../../deciding/useDeciding.ts';
import { usePage } from '../../store/PageProvider.tsx';
import { WriteWords } from '../turn/WriteWords.tsx';
import '../turn/words.css';

type ReviewProps = { words: Words; step: string; onDone: () => void; onStop: () => void };

/** One quote before it leaves: its marks one by one, then "could someone here guess?" What was said stays as it is. */
export const QuoteReview = ({ words, step, onDone, onStop }: ReviewProps) => {
  const { t } = useTranslation();
  const keep = usePage((state) => state.keep);
  const [text, setText] = useState(words.text);
  const [at, setAt] = useState<'looking' | 'guess' | 'change'>('looking');
  const deciding = useDeciding((decided) => {
    setText(decided);
    setAt('guess');
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when this quote comes to the table
  useEffect(() => void deciding.begin(words.text), []);

  const holdBack = () => {
    keep({ type: 'quote-held-back', words: words.id });
    onDone();
  };
  const agree = () => {
    keep({ type: 'quote-reviewed', words: words.id, text });
    onDone();
  };

  return (
    <div className="quote-review">
      <div className="between">
        <p className="soft">{step}</p>
        <button type="button" className="button" onClick={onStop}>
          {t('quotes.stop')}
        </button>
      </div>
      {deciding.now ? (
        <DecideMark
          key={deciding.done}
          deciding={deciding.now}
          done={deciding.done}
          onDecide={(decision) => void deciding.decide(decision)}
          onBack={() => {
            if (deciding.done === 0) setAt('change');
            deciding.back();
          }}
        />
      ) : (
        <>
          {at === 'looking' && (
            <p role="status" className="soft">
              {t('quotes.looking')}
            </p>
          )}
          {at === 'guess' && (
            <GuessStep text={text} onNobody={agree} onChange={() => setAt('change')} onHereOnly={holdBack} />
          )}
          {at === 'change' && (
            <WriteWords
              draft={text}
              begin
              onDraft={setText}
              onReadBack={() => void deciding.begin(text.trim())}
              onBack={null}
            />
          )}
        </>
      )}
    </div>
  );
};
