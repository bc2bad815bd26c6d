import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Participant } from '../../shared/session/model.ts';
import { factsOf, type Language, languages, type Reading } from '../../shared/text/languages.ts';
import { usePage } from '../store/PageProvider.tsx';
import { Globe } from './Globe.tsx';
import { useReading } from './InTheirReading.tsx';
import { ReadingSheet } from './ReadingSheet.tsx';

/**
 * Language and Easy Read, in two presses: this one and the language's own name. The names of the others stand on
 * it, so that somebody who reads nothing else finds theirs.
 */
export const ReadingChoice = ({ participant }: { readonly participant: Participant }) => {
  const keep = usePage((state) => state.keep);
  return (
    <ReadingButton
      onChoose={(reading) => keep({ type: 'reading-chosen', participant: participant.id, ...reading })}
    />
  );
};

/** The same where nothing of it is kept. */
export const ReadingButton = ({ onChoose }: { readonly onChoose: (reading: Reading) => void }) => {
  const { t } = useTranslation();
  const now = useReading();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="button button-room reading-choice"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <Globe />
        <span>
          {t('reading.choose')}
          <small>
            <LanguageNames of={languages.filter((each) => each !== now.language)} />
          </small>
        </span>
      </button>
      {open && <ReadingSheet now={now} onChoose={onChoose} onClose={() => setOpen(false)} />}
    </>
  );
};

const LanguageNames = ({ of }: { readonly of: readonly Language[] }) =>
  of.map((each, i) => (
    <span key={each}>
      {i > 0 && ' · '}
      <bdi lang={factsOf[each].tag}>{factsOf[each].name}</bdi>
    </span>
  ));
