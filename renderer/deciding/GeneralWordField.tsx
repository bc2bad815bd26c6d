import { type FormEvent, useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';

type FieldProps = {
  words: string;
  suggested: readonly string[];
  problem: string | null;
  onWords: (words: string) => void;
  onUse: () => void;
};

/** A general word instead of what was said: one that is suggested, or one's own. */
export const GeneralWordField = ({ words, suggested, problem, onWords, onUse }: FieldProps) => {
  const { t } = useTranslation();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.select();
    field.current?.form?.scrollIntoView({ block: 'nearest' });
  }, []);
  const use = (event: FormEvent) => {
    event.preventDefault();
    if (words.trim() && !problem) onUse();
  };
  return (
    <form className="decide-general" onSubmit={use}>
      <label htmlFor={id} className="field-label">
        {t('turn.decide.general.label')}
      </label>
      <div className="decide-suggested">
        {suggested.map((each) => (
          <button
            key={each}
            type="button"
            className="button button-room"
            aria-pressed={words.trim() === each}
            onClick={() => onWords(each)}
          >
            {each}
          </button>
        ))}
      </div>
      <div className="decide-own">
        <input
          ref={field}
          id={id}
          className="field-input"
          autoComplete="off"
          maxLength={80}
          value={words}
          onChange={(event) => onWords(event.target.value)}
        />
        <button
          type="submit"
          className="button button-go button-room"
          disabled={!words.trim() || problem !== null}
        >
          {t('turn.decide.general.use')}
        </button>
      </div>
      {problem && <p className="field-problem">{problem}</p>}
    </form>
  );
};
