import type { TextVariant } from './languages.ts';
import type { Sentences } from './sentences.ts';

type Loaded = Exclude<TextVariant, 'en'>;

const files: Readonly<Record<Loaded, () => Promise<{ readonly sentences: Sentences }>>> = {
  'en-easy': () => import('./en-easy.ts'),
  cy: () => import('./cy.ts'),
  pl: () => import('./pl.ts'),
  ur: () => import('./ur.ts'),
  pa: () => import('./pa.ts'),
  ar: () => import('./ar.ts'),
};

/** The sentences of a language, from a file of their own: the page's first script has English alone. */
export const loadSentences = async (variant: Loaded): Promise<Sentences> =>
  (await files[variant]()).sentences;
