import type { Role } from '../../shared/exercise/kit.ts';

/** Tap a figure, then tap a spot: what each tap or Escape does to the figure that is picked up, if any. */
export type Tap =
  | { readonly on: 'figure'; readonly role: Role }
  | { readonly on: 'board' }
  | { readonly on: 'escape' };

export type AfterTap = {
  readonly picked: Role | null;
  /** The figure that now goes to the tapped spot. */
  readonly place: Role | null;
};

export const tapped = (picked: Role | null, tap: Tap): AfterTap => {
  switch (tap.on) {
    case 'figure':
      return { picked: picked === tap.role ? null : tap.role, place: null };
    case 'board':
      return { picked: null, place: picked };
    case 'escape':
      return { picked: null, place: null };
  }
};
