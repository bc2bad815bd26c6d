import { type RefObject, useLayoutEffect, useMemo, useRef } from 'react';
import type { Piece } from '../../shared/decoration/decoration.ts';
import { withPiece } from '../../shared/decoration/pieces.ts';
import { type HeldParts, showPiece } from './heldPiece.ts';
import type { Decorating } from './useDecorating.ts';

/** A piece that is being turned, sized or moved by keys: shown at once, kept when the hand or the key is let go. */
export const useMoving = (decorating: Decorating, held: RefObject<HeldParts>, chosen: Piece | null) => {
  const draft = useRef<Piece | null>(null);
  const latest = useRef(decorating);
  useLayoutEffect(() => {
    latest.current = decorating;
    if (draft.current && draft.current.id !== chosen?.id) draft.current = null;
  });
  return useMemo(
    () => ({
      latest: (): Piece | null => draft.current,
      show: (piece: Piece) => {
        draft.current = piece;
        showPiece(held.current, piece);
      },
      keep: () => {
        const piece = draft.current;
        draft.current = null;
        if (piece) latest.current.change(withPiece(latest.current.latest(), piece));
      },
    }),
    [held],
  );
};
