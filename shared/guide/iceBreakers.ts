/** The deck of light questions; their words are in shared/text/en/guide.ts. */
export const iceDeck = [
  'hero',
  'suit',
  'animal',
  'weather',
  'meal',
  'song',
  'smell',
  'place',
  'skill',
  'learn',
  'gift',
  'morning',
  'season',
  'colour',
  'book',
  'garden',
  'hour',
  'sound',
  'hands',
  'laugh',
  'child',
  'proud',
] as const;

/** The card on top of the deck. An own question lies on it until it is put away, and is kept nowhere. */
export type IceNow = { readonly at: number; readonly own: string | null; readonly away: boolean };
export const firstIce: IceNow = { at: 0, own: null, away: false };

export const iceNameAt = (at: number): (typeof iceDeck)[number] => iceDeck[at % iceDeck.length] ?? 'hero';
