import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { limits } from '../../../shared/session/limits.ts';
import { aloud } from '../../reading/aloud.ts';
import { EasyCue } from '../../reading/EasyCue.tsx';
import { EasyText } from '../../reading/EasyText.tsx';
import { ReadToMe } from '../../reading/ReadToMe.tsx';
import { MarkedText } from './MarkedText.tsx';
import { useIdentifyingMarks } from './useIdentifyingMarks.ts';

type WriteProps = {
  draft: string;
  /** The keyboard begins in the field. */
  begin: boolean;
  onDraft: (draft: string) => void;
  onReadBack: () => void;
  onBack: (() => void) | null;
  /** Where `onBack` leads, in words. */
  backTo?: string;
};

/** A large sheet to write on. What could tell who somebody is gets marked while it is typed. */
export const WriteWords = ({ draft, begin, onDraft, onReadBack, onBack, backTo }: WriteProps) => {
  const { t } = useTranslation();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (begin) field.current?.focus();
  }, [begin]);
  const marks = useIdentifyingMarks(draft);
  const found = [...new Set(marks.map(({ start, end }) => draft.slice(start, end)))];
  return (
    <div className="write">
      <label className="field-label" htmlFor={id}>
        {t('turn.words.title')}
      </label>
      <p id={`${id}-hint`} className="soft">
        <EasyText text={t('turn.words.hint')} sign={['write', 'noNames']} />
      </p>
      <ReadToMe
        text={aloud(
          t('turn.words.title'),
          t('turn.words.hint'),
          ...(found.length > 0 ? [t('turn.words.marked'), ...found, t('turn.words.markedHint')] : []),
        )}
      />
      <div className="write-sheet">
        <MarkedText text={draft} marks={marks} />
        <textarea
          ref={field}
          id={id}
          className="write-text"
          rows={4}
          maxLength={limits.words}
          autoComplete="off"
          aria-describedby={`${id}-hint ${id}-marked`}
          value={draft}
          onChange={(event) => onDraft(event.target.value)}
        />
      </div>
      <div id={`${id}-marked`} className="write-marked" role="status">
        {found.length > 0 && (
          <>
            <p>
              <strong>
                <EasyText text={t('turn.words.marked')} sign="onePerson" />
              </strong>{' '}
              {found.map((each) => `“${each}”`).join(', ')}
            </p>
            <p className="soft">
              <EasyText text={t('turn.words.markedHint')} sign="talk" />
            </p>
          </>
        )}
        {draft.length >= limits.words && (
          <p>
            <EasyText text={t('turn.words.limit')} sign={['report', 'ear', 'right']} />
          </p>
        )}
      </div>
      <div className="write-actions">
        {onBack && (
          <button type="button" className="button button-room" onClick={onBack}>
            <EasyCue sign="back" />
            {backTo}
          </button>
        )}
        <button
          type="button"
          className={onBack ? 'button button-go button-room' : 'button button-room'}
          disabled={!draft.trim()}
          onClick={onReadBack}
        >
          <EasyCue sign="ear" />
          {t('turn.words.readBack')}
        </button>
      </div>
    </div>
  );
};
