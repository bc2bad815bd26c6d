import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Session, Words } from '../../../shared/session/model.ts';
import { usePage } from '../../store/PageProvider.tsx';

export type Move = (words: Words, theme: string | null) => void;

/** Moves of quotes between piles, each to be taken back while this page is open, and said in words. */
export const useMoves = ({ themes }: Session) => {
  const { t } = useTranslation();
  const keep = usePage((state) => state.keep);
  const [moves, setMoves] = useState<readonly { words: string; from: string | null }[]>([]);
  const [said, setSaid] = useState('');
  const moved = useRef<string | null>(null);

  // The card is a new one on its new pile: the keyboard goes on where it was, on the same control.
  useEffect(() => {
    if (!moved.current) return;
    const focused = document.activeElement;
    const card = document.querySelector(`[data-quote="${moved.current}"]`);
    moved.current = null;
    if (!focused || focused === document.body) card?.querySelector<HTMLElement>('.quote-pile')?.focus();
  });

  const put = (words: string, theme: string | null) => {
    moved.current = words;
    keep({ type: 'quote-moved', words, theme });
  };
  const isThere = (theme: string | null) => theme === null || themes.some(({ id }) => id === theme);
  // A pile that was removed is no way back.
  const possible = moves.filter(({ from }) => isThere(from));

  return {
    said,
    canUndo: possible.length > 0,
    move: (words: Words, theme: string | null) => {
      if (words.theme === theme) return;
      setMoves([...possible, { words: words.id, from: words.theme }]);
      put(words.id, theme);
      const name = themes.find(({ id }) => id === theme)?.name;
      setSaid(name ? t('quotes.moved', { name }) : t('quotes.movedOff'));
    },
    undo: () => {
      const last = possible.at(-1);
      if (!last) return;
      setMoves(possible.slice(0, -1));
      put(last.words, last.from);
      setSaid(t('quotes.undone'));
    },
  };
};
