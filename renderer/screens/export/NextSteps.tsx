import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { limits } from '../../../shared/session/limits.ts';
import { useOpen, usePage } from '../../store/PageProvider.tsx';
import { MarkedText } from '../turn/MarkedText.tsx';
import { useIdentifyingMarks } from '../turn/useIdentifyingMarks.ts';
import '../turn/words.css';

/** "How and when results will come back": every edition of the report says it, so it is asked for here. */
export const NextSteps = () => {
  const { t } = useTranslation();
  const id = useId();
  const { session, readOnly } = useOpen();
  const keep = usePage((state) => state.keep);
  const kept = { text: session.nextSteps?.text ?? '', month: session.nextSteps?.month ?? '' };
  const [draft, setDraft] = useState(kept);
  const marks = useIdentifyingMarks(draft.text);
  const isKept = draft.text.trim() === kept.text && draft.month === kept.month;
  if (readOnly) return null;
  return (
    <section className="next-steps write" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className="field-label">
        {t('exporting.next')}
      </h2>
      <p id={`${id}-hint`} className="soft">
        {t('exporting.nextHint')}
      </p>
      <div className="write-sheet">
        <MarkedText text={draft.text} marks={marks} />
        <textarea
          className="write-text"
          rows={2}
          maxLength={limits.nextSteps}
          autoComplete="off"
          aria-labelledby={`${id}-title`}
          aria-describedby={`${id}-hint ${id}-marked`}
          value={draft.text}
          onChange={(event) => setDraft({ ...draft, text: event.target.value })}
        />
      </div>
      <p id={`${id}-marked`} className="write-marked" role="status">
        {marks.length > 0 && t('exporting.nextMarked')}
      </p>
      <div className="next-steps-when">
        <label className="field">
          <span className="field-label">{t('exporting.nextMonth')}</span>
          <input
            type="month"
            className="field-input"
            value={draft.month}
            onChange={(event) => setDraft({ ...draft, month: event.target.value })}
          />
        </label>
        <button
          type="button"
          className="button button-room"
          disabled={isKept}
          onClick={() =>
            keep({ type: 'next-steps-noted', text: draft.text.trim(), month: draft.month || null })
          }
        >
          {t('exporting.nextKeep')}
        </button>
        <p role="status" className="soft">
          {!isKept && t('exporting.nextNotKept')}
        </p>
      </div>
    </section>
  );
};
