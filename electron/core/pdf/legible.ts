/** Whether the report's font draws this code point. */
export type HasGlyph = (codePoint: number) => boolean;

/** Signs that the font lacks and that can be said with those it has. */
const spelled: Readonly<Record<string, string>> = { '→': '->', '←': '<-', '≥': '>=', '≤': '<=', '\t': ' ' };

const clusters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Text as the font can draw it. A glyph that is missing fails silently in a PDF (glyph 0, a blank), and one
 * typed "ﬁ" ligature poisons what a screen reader hears: so ligatures are spelt out, marks that can't be drawn
 * leave their letter, and anything else becomes a visible placeholder, one for a whole run of it.
 */
export const legible = (text: string, hasGlyph: HasGlyph): string => {
  const spelt = text.normalize('NFC').replace(/[\uFB00-\uFB06]/g, (ligature) => ligature.normalize('NFKC'));
  let last = '';
  let out = '';
  for (const { segment } of clusters.segment(spelt)) {
    const drawn = drawnAs(segment, hasGlyph);
    // Spaces between two foreign words go with the run that the placeholder stands for.
    if (isPlaceholder(drawn) && last === drawn) {
      out = out.trimEnd();
      continue;
    }
    out += drawn;
    if (isPlaceholder(drawn)) last = drawn;
    else if (drawn.trim() !== '') last = '';
  }
  return out;
};

export const placeholders = { emoji: '[emoji]', script: '[words in another script]', sign: '[?]' } as const;

const isPlaceholder = (drawn: string): boolean => Object.values<string>(placeholders).includes(drawn);

const drawnAs = (cluster: string, hasGlyph: HasGlyph): string => {
  const known = Object.hasOwn(spelled, cluster) ? spelled[cluster] : undefined;
  if (known !== undefined) return known;
  if (cluster === '\n' || cluster === '\r\n') return '\n';
  // What is set apart stays so until it is in the order in which it is drawn.
  if (/^[\u2066-\u2069]+$/.test(cluster)) return cluster;
  const points = [...cluster].filter((each) => !/\p{Default_Ignorable_Code_Point}|\p{Cc}/u.test(each));
  if (points.every((each) => hasGlyph(each.codePointAt(0) ?? 0))) return points.join('');
  if (/\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(cluster)) return placeholders.emoji;
  const letters = [...cluster.normalize('NFD')].filter((each) => !/\p{M}/u.test(each));
  if (letters.length > 0 && letters.every((each) => hasGlyph(each.codePointAt(0) ?? 0)))
    return letters.join('');
  return /\p{L}|\p{M}|\p{N}/u.test(cluster) ? placeholders.script : placeholders.sign;
};
