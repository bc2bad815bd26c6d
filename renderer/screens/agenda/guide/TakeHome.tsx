import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { limits } from '../../../../shared/session/limits.ts';
import type { Language } from '../../../../shared/text/languages.ts';
import { SaveSheet } from '../../../files/SaveSheet.tsx';
import { useSaveFile } from '../../../files/useSaveFile.ts';
import { useOpen, usePage } from '../../../store/PageProvider.tsx';
import { LanguageChoice } from '../../export/LanguageChoice.tsx';
import { MarkedText } from '../../turn/MarkedText.tsx';
import { useIdentifyingMarks } from '../../turn/useIdentifyingMarks.ts';
import '../../turn/words.css';

/** The way to the sheet that people take home: at the close of a workshop, and for as long as the session is kept. */
export const TakeHome = () => {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="button" onClick={() => setOpen(true)}>
        {t('takeHome.open')}
      </button>
      {open && <TakeHomeDialog onClose={() => setOpen(false)} />}
    </>
  );
};

/** The promise is asked for here, while the group is still in the room to hear it. */
const TakeHomeDialog = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation();
  const { session, readOnly } = useOpen();
  const client = usePage((state) => state.client);
  const computerLanguage = usePage((state) => state.hello?.settings.language ?? 'en');
  const [language, setLanguage] = useState<Language>(computerLanguage);
  const settled = usePage((state) => state.settled);
  const saving = useSaveFile(async (ticket, next) => {
    // The core makes the sheet from what is on the disk.
    await settled();
    return client.call('takeHome.write', { id: session.id, language, ticket, beside: next });
  });
  const { contacts } = session.plan.guide;
  return (
    <SaveSheet says="takeHome.dialog" saving={saving} onClose={onClose}>
      {!readOnly && <Promised onChange={saving.forget} />}
      <LanguageChoice
        label={t('takeHome.dialog.language')}
        language={language}
        onLanguage={(next) => {
          setLanguage(next);
          saving.forget();
        }}
      />
      <p className="soft">
        {contacts.length === 0
          ? t('takeHome.dialog.noContacts')
          : t('takeHome.dialog.contacts', { count: contacts.length })}
      </p>
    </SaveSheet>
  );
};

/** What happens next, and the day. Each is kept when its field is left. */
const Promised = ({ onChange }: { onChange: () => void }) => {
  const { t } = useTranslation();
  const id = useId();
  const { session } = useOpen();
  const keep = usePage((state) => state.keep);
  const kept = session.nextSteps;
  const [text, setText] = useState(kept?.text ?? '');
  const [date, setDate] = useState(kept?.date ?? '');
  const marks = useIdentifyingMarks(text);
  const keepText = () => {
    if (text.trim() !== (kept?.text ?? ''))
      keep({ type: 'next-steps-noted', text: text.trim(), month: kept?.month ?? null });
  };
  const keepDate = () => {
    // A year that is still being typed, such as 0002, is no promise yet.
    const named = /^2\d{3}-/.test(date) ? date : null;
    if (named !== (kept?.date ?? null) && (named !== null || date === ''))
      keep({ type: 'results-promised', date: named });
  };
  return (
    <>
      <div className="field">
        <label className="field-label" htmlFor={`${id}-text`}>
          {t('takeHome.dialog.text')}
        </label>
        <span className="soft" id={`${id}-text-hint`}>
          {t('takeHome.dialog.textHint')}
        </span>
        <div className="write-sheet">
          <MarkedText text={text} marks={marks} />
          <textarea
            id={`${id}-text`}
            className="write-text"
            rows={2}
            maxLength={limits.nextSteps}
            autoComplete="off"
            aria-describedby={`${id}-text-hint ${id}-marked`}
            value={text}
            onChange={(event) => {
              setText(event.target.value);
              onChange();
            }}
            onBlur={keepText}
          />
        </div>
        <p id={`${id}-marked`} className="write-marked" role="status">
          {marks.length > 0 && t('takeHome.dialog.marked')}
        </p>
      </div>
      <div className="field">
        <label className="field-label" htmlFor={`${id}-date`}>
          {t('takeHome.dialog.date')}
        </label>
        <span className="soft" id={`${id}-date-hint`}>
          {t('takeHome.dialog.dateHint')}
        </span>
        <input
          id={`${id}-date`}
          type="date"
          className="field-input"
          min="2000-01-01"
          max="2999-12-31"
          aria-describedby={`${id}-date-hint`}
          value={date}
          onChange={(event) => {
            setDate(event.target.value);
            onChange();
          }}
          onBlur={keepDate}
        />
      </div>
    </>
  );
};
