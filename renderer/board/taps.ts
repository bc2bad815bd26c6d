import type { FigureId } from '../../shared/exercise/figures.ts';

/** Tap a figure, then tap a spot: what each tap or Escape does to the figure that is picked up, if any. */
export type Tap =
  | { readonly on: 'figure'; readonly role: FigureId }
  | { readonly on: 'board' }
  | { readonly on: 'escape' };

export type AfterTap = {
  readonly picked: FigureId | null;
  /** The figure that now goes to the tapped spot. */
  readonly place: FigureId | null;
};

export const tapped = (picked: FigureId | null, tap: Tap): AfterTap => {
  switch (tap.on) {
    case 'figure':
      return { picked: picked === tap.role ? null : tap.role, place: null };
    case 'board':
      return { picked: null, place: picked };
    case 'escape':
      return { picked: null, place: null };
  }
};
