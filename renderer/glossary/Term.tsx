import { useState } from 'react';
import type { TermId } from '../../shared/text/terms.ts';
import './glossary.css';
import { GlossarySheet } from './GlossarySheet.tsx';

/** A word in a sentence that says what it means when it is pressed. A reader hears the word and that it opens something. */
export const Term = ({ id, children }: { id: TermId; children: string }) => {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="term" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {children}
      </button>
      {isOpen && <GlossarySheet first={id} onClose={() => setOpen(false)} />}
    </>
  );
};
