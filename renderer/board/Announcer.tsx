import { type RefObject, useImperativeHandle, useState } from 'react';

export type Say = (text: string) => void;

/** A polite live region. It keeps its own state, so that saying something never renders the board. */
export const Announcer = ({ say }: { readonly say: RefObject<Say | null> }) => {
  const [said, setSaid] = useState({ text: '', turn: 0 });
  useImperativeHandle(say, () => (text: string) => setSaid(({ turn }) => ({ text, turn: turn + 1 })), []);
  return (
    <div role="status" aria-live="polite" className="said-only">
      {/* A new element each time: the same words twice in a row are said twice. */}
      <span key={said.turn}>{said.text}</span>
    </div>
  );
};
