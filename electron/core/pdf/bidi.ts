import bidiFactory from 'bidi-js';

const bidi = bidiFactory();

/** A stretch of a line that is read in one direction, in one font. */
export type Stretch = { readonly font: string; readonly text: string; readonly level: number };

/** Hebrew to Georgian, with the scripts of India between them, and the presentation forms of Arabic. */
const needsCare = /[\u0590-\u10ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Whether a text is drawn simply from left to right, letter after letter: nearly all of them. */
export const isSimple = (text: string): boolean => !needsCare.test(text);

/** Whether a paragraph is read from right to left: by its first letter that has a direction (rule P2). */
export const isFromRight = (text: string): boolean =>
  !isSimple(text) && bidi.getEmbeddingLevels(text).paragraphs[0]?.level === 1;

/**
 * One line as stretches from left to right, as they are drawn (UAX 9, rules L2 and L4). A font turns the letters
 * of its own right-to-left script itself; signs that every script shares are turned and mirrored here.
 * `fontOf`: the font of each character, given the one before it.
 */
export const inDrawingOrder = (
  line: string,
  fromRight: boolean,
  fontOf: (character: string, before: string | null) => string,
  turnsItself: (font: string) => boolean,
): readonly Stretch[] => {
  const embedding = bidi.getEmbeddingLevels(line, fromRight ? 'rtl' : 'ltr');
  const mirrored = bidi.getMirroredCharactersMap(line, embedding.levels);
  const stretches: Stretch[] = [];
  let at = 0;
  for (const character of line) {
    const level = embedding.levels[at] ?? 0;
    const last = stretches.at(-1);
    const font = fontOf(character, last?.font ?? null);
    const turned = level % 2 === 1 && !turnsItself(font);
    const shown = turned ? (mirrored.get(at) ?? character) : character;
    at += character.length;
    // Digits of a right-to-left script are read from the left: one by one, so that no font turns them.
    const joins = last?.font === font && last.level === level && !(level % 2 === 0 && turnsItself(font));
    if (last && joins)
      stretches[stretches.length - 1] = { ...last, text: turned ? shown + last.text : last.text + shown };
    else stretches.push({ font, text: shown, level });
  }
  return reordered(stretches);
};

/** Rule L2: from the highest level down to the lowest odd one, every sequence at that level or above is turned. */
const reordered = (stretches: readonly Stretch[]): readonly Stretch[] => {
  let order = [...stretches];
  const highest = Math.max(0, ...order.map(({ level }) => level));
  for (let level = highest; level > 0; level -= 1) {
    const next: Stretch[] = [];
    let waiting: Stretch[] = [];
    for (const each of order) {
      if (each.level >= level) waiting = [each, ...waiting];
      else {
        next.push(...waiting, each);
        waiting = [];
      }
    }
    order = [...next, ...waiting];
  }
  return order;
};
