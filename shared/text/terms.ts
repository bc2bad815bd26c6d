import { glossary } from './en/glossary.ts';

export type TermId = keyof typeof glossary.term;

/** Every word of the glossary. */
export const termIds = Object.keys(glossary.term) as readonly TermId[];

/** A word as a language has it. */
export type TermInWords = {
  readonly id: TermId;
  readonly name: string;
  /** Other forms under which it stands in a sentence. */
  readonly also: readonly string[];
  readonly means: string;
};

/** A stretch of a sentence; `id` where it is a word of the glossary. */
export type Piece = { readonly text: string; readonly id: TermId | null };

/** Their names are in every second sentence and mean nothing special there; only their other forms are marked. */
const everyday: ReadonlySet<TermId> = new Set<TermId>(['say', 'power', 'access', 'strengths', 'evidence']);

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Finds the glossary's words in sentences of one language. */
export const termFinder = (terms: readonly TermInWords[]): ((sentence: string) => readonly Piece[]) => {
  const ids = new Map<string, TermId>();
  for (const { id, name, also } of terms)
    for (const form of everyday.has(id) ? also : [name, ...also])
      if (form !== '') ids.set(form.toLocaleLowerCase(), id);
  // The longer one first: "young carer" before "carer". A hyphen joins, so "consent-like" is no "consent".
  const forms = [...ids.keys()].sort((a, b) => b.length - a.length).map(escaped);
  if (forms.length === 0) return (sentence) => [{ text: sentence, id: null }];
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${forms.join('|')})(?![\\p{L}\\p{N}-])`, 'giu');

  return (sentence) => {
    const pieces: Piece[] = [];
    const marked = new Set<TermId>();
    let from = 0;
    for (const { 0: text, index } of sentence.matchAll(pattern)) {
      const id = ids.get(text.toLocaleLowerCase());
      // Once is enough: a sentence full of lines under words is harder to read, not easier.
      if (!id || marked.has(id)) continue;
      marked.add(id);
      if (index > from) pieces.push({ text: sentence.slice(from, index), id: null });
      pieces.push({ text, id });
      from = index + text.length;
    }
    if (from < sentence.length) pieces.push({ text: sentence.slice(from), id: null });
    return pieces;
  };
};
