import { type IdentifyingKind, type IdentifyingMark, identifyingKinds } from './mark.ts';

const bracket = /\[\[([A-Z]+)\|([^[\]]*)\]\]/gu;

const isKind = (name: string): name is IdentifyingKind => identifyingKinds.some((kind) => kind === name);

/** Reads a line of the form of the fixtures, `I told [[NAME|Aisha]] twice`: the plain text and where its marks lie. */
export const readMarked = (
  line: string,
): { readonly text: string; readonly marks: readonly IdentifyingMark[] } => {
  const marks: IdentifyingMark[] = [];
  let text = '';
  let from = 0;
  for (const match of line.matchAll(bracket)) {
    const [whole, kind = '', words = ''] = match;
    if (!isKind(kind)) throw new Error(`unknown kind in a marked sentence: ${kind}`);
    text += line.slice(from, match.index);
    marks.push({ start: text.length, end: text.length + words.length, kind });
    text += words;
    from = match.index + whole.length;
  }
  return { text: text + line.slice(from), marks };
};
