import bidiFactory from 'bidi-js';
import { withoutIsolates } from '../../../shared/text/isolate.ts';

const bidi = bidiFactory();

/** A stretch of a line that is read in one direction, in one font. */
export type Stretch = { readonly font: string; readonly text: string; readonly level: number };

/** Hebrew to Georgian, with the scripts of India between them, and the presentation forms of Arabic. */
const needsCare = /[\u0590-\u10ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Whether a text is drawn simply from left to right, letter after letter: nearly all of them. */
export const isSimple = (text: string): boolean => !needsCare.test(text);

/**
 * Whether a paragraph is read from right to left: by its first letter that has a direction and is not set apart
 * (rule P2); without one, as the page is.
 */
export const isFromRight = (text: string, page = false): boolean => {
  let depth = 0;
  for (const character of text) {
    const type = bidi.getBidiCharTypeName(character);
    if (opens(character)) depth += 1;
    else if (character === '\u2069') depth = Math.max(0, depth - 1);
    else if (depth === 0 && type === 'L') return false;
    else if (depth === 0 && (type === 'R' || type === 'AL')) return true;
  }
  return page;
};

const opens = (character: string): boolean => /[\u2066-\u2068]/.test(character);

/**
 * Lines of one paragraph, each whole by itself: what is set apart over several lines is closed at the end of one
 * and opened again, in the same direction, on the next.
 */
export const eachWhole = (lines: readonly string[], fromRight: boolean): readonly string[] => {
  const rest = lines.join(' ');
  if (withoutIsolates(rest) === rest) return lines;
  let open: readonly string[] = [];
  let at = 0;
  return lines.map((line) => {
    const before = open.join('');
    let whole = '';
    for (const character of line) {
      const sign = character === '\u2068' ? turned(rest.slice(at + whole.length), fromRight) : character;
      if (opens(character)) open = [...open, sign];
      else if (character === '\u2069') open = open.slice(0, -1);
      whole += sign;
    }
    at += line.length + 1;
    return before + whole + '\u2069'.repeat(open.length);
  });
};

/** Which way text runs that begins with U+2068: by its own first letter, up to where it ends. */
const turned = (text: string, fromRight: boolean): string => {
  let depth = 0;
  for (let i = 0; i < text.length; i += 1) {
    const character = text[i] ?? '';
    if (opens(character)) depth += 1;
    if (character === '\u2069') depth -= 1;
    if (depth === 0) return isFromRight(text.slice(1, i)) ? '\u2067' : '\u2066';
  }
  return fromRight ? '\u2067' : '\u2066';
};

/**
 * One line as stretches from left to right, as they are drawn (UAX 9, rules L2 and L4). A font turns the letters
 * of its own right-to-left script itself, where there are any; signs that every script shares are turned and
 * mirrored here.
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
    // They have been heard, and no font has a sign for them.
    if (withoutIsolates(character) === '') {
      at += 1;
      continue;
    }
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
  return reordered(
    stretches.map((each) =>
      each.level % 2 === 1 && turnsItself(each.font) && !/\p{Script=Arabic}/u.test(each.text)
        ? { ...each, text: [...each.text].reverse().join('') }
        : each,
    ),
  );
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
