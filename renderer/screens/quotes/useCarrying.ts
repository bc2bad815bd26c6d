import { type PointerEvent, useEffect, useRef, useState } from 'react';
import type { Words } from '../../../shared/session/model.ts';
import type { Move } from './useMoves.ts';

/** Under this many pixels a press is a tap: hands shake. */
const shake = 6;
/** Nearer than this to the window's edge, the page comes along. */
const nearEdge = 56;

type Drag = {
  readonly words: Words;
  /** Where on the page it was taken. */
  readonly x: number;
  readonly y: number;
  /** Where in the window the pointer is. */
  at: { x: number; y: number };
  moving: boolean;
  /** Which way the page comes along: the pointer went to that edge of the window. */
  scrolls: -1 | 0 | 1;
};

const edgeAt = (y: number): -1 | 0 | 1 => (y < nearEdge ? -1 : y > window.innerHeight - nearEdge ? 1 : 0);

const pileUnder = (x: number, y: number): string | null =>
  document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-pile]')?.dataset.pile ?? null;

/**
 * A quote in the hand: dragged by mouse or finger, or picked up with one press and put down with the next.
 * A drag that is cancelled, and one that ends beside every pile, goes home.
 */
export const useCarrying = (move: Move) => {
  const [carried, setCarried] = useState<Words | null>(null);
  const [over, setOver] = useState<string | null>(null);
  const drag = useRef<Drag | null>(null);
  // The click that follows a drag belongs to the drag.
  const dragged = useRef(false);

  useEffect(() => {
    if (!carried) return;
    const leave = ({ key }: KeyboardEvent) => key === 'Escape' && setCarried(null);
    window.addEventListener('keydown', leave);
    return () => window.removeEventListener('keydown', leave);
  }, [carried]);

  const follow = (card: HTMLElement, { x, y, at }: Drag) => {
    card.style.translate = `${at.x + window.scrollX - x}px ${at.y + window.scrollY - y}px`;
    setOver(pileUnder(at.x, at.y));
  };

  const scrollAlong = (card: HTMLElement, held: Drag) => {
    if (drag.current !== held || held.scrolls === 0) return;
    window.scrollBy(0, held.scrolls * 8);
    follow(card, held);
    requestAnimationFrame(() => scrollAlong(card, held));
  };

  const letGo = (card: HTMLElement) => {
    drag.current = null;
    card.style.translate = '';
    card.removeAttribute('data-dragged');
    setOver(null);
  };

  const pointerOn = (words: Words) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      dragged.current = false;
      const pressed = event.target instanceof Element ? event.target : null;
      const grip = pressed?.closest('.quote-grip');
      // A finger on the card scrolls the page; on the grip it takes the card. A mouse takes it anywhere.
      if (
        drag.current ||
        event.button !== 0 ||
        (!grip && (event.pointerType !== 'mouse' || pressed?.closest('button, select')))
      )
        return;
      const at = { x: event.clientX, y: event.clientY };
      drag.current = { words, x: event.pageX, y: event.pageY, at, moving: false, scrolls: 0 };
      // Captured by the card, a tap on the grip would be no click on the grip.
      (grip ?? event.currentTarget).setPointerCapture(event.pointerId);
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const held = drag.current;
      if (!held) return;
      const card = event.currentTarget;
      // The button was let go outside the window, and nobody told us.
      if (event.buttons === 0) return letGo(card);
      if (!held.moving && Math.hypot(event.pageX - held.x, event.pageY - held.y) < shake) return;
      held.moving = true;
      dragged.current = true;
      setCarried(null);
      card.setAttribute('data-dragged', '');
      const down = event.clientY - held.at.y;
      held.at = { x: event.clientX, y: event.clientY };
      follow(card, held);
      const edge = edgeAt(event.clientY);
      const before = held.scrolls;
      // Only on the way to the edge: a card that lies there is taken up without the page running off.
      held.scrolls = edge !== 0 && (before === edge || Math.sign(down) === edge) ? edge : 0;
      if (held.scrolls !== 0 && before === 0) scrollAlong(card, held);
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      const held = drag.current;
      // Before the card lies down: it would be what is under the pointer.
      const pile = held?.moving ? pileUnder(event.clientX, event.clientY) : null;
      letGo(event.currentTarget);
      if (held && pile !== null) move(held.words, pile || null);
    },
    onPointerCancel: (event: PointerEvent<HTMLElement>) => letGo(event.currentTarget),
  });

  return {
    carried,
    over,
    pointerOn,
    /** Picks a quote up, or leaves it where it lies. */
    take: (words: Words) => {
      if (!dragged.current) setCarried((before) => (before?.id === words.id ? null : words));
      dragged.current = false;
    },
    putOn: (theme: string | null) => {
      if (carried) move(carried, theme);
      setCarried(null);
    },
  };
};

export type Carrying = ReturnType<typeof useCarrying>;
