import { createRequire } from 'node:module';
import { withoutIsolates } from '../../../shared/text/isolate.ts';
import { inDrawingOrder, isSimple, type Stretch } from './bidi.ts';
import type { Doc } from './document.ts';
import { legible, placeholders } from './legible.ts';
import { fontFile } from './woff.ts';

/** Regular for reading, strong for headings; no italics, which many people find hard to read. */
export type Weight = 'regular' | 'strong';
const weights = { regular: 400, strong: 600 } as const;

/** Files of fonts. Atkinson Hyperlegible Next comes in two: Welsh ŵ and ŷ are in the second. */
const latinFiles = {
  latin: 'atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin',
  'latin-ext': 'atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext',
} as const;
const otherFiles = {
  arabic: 'noto-sans-arabic/files/noto-sans-arabic-arabic',
  gurmukhi: 'noto-sans-gurmukhi/files/noto-sans-gurmukhi-gurmukhi',
  bengali: 'noto-sans-bengali/files/noto-sans-bengali-bengali',
} as const;
type Part = keyof typeof latinFiles | keyof typeof otherFiles;
const latinParts: readonly Part[] = ['latin', 'latin-ext'];
const otherParts: readonly Part[] = ['arabic', 'gurmukhi', 'bengali'];

/**
 * What a font is asked to do. Any value at all keeps pdfkit from cutting text into words, which loses the order
 * of right-to-left ones.
 */
type Features = readonly string[] | Readonly<Record<string, boolean>>;
const whatItHas: Features = [];
/** Marks stay where the font draws them: fontkit 2 can't place some, such as all of Noto's Gurmukhi's. */
const marksAsDrawn: Features = { abvm: false, blwm: false, mark: false, mkmk: false };

const nameOf = (weight: Weight, part: Part): string => `${weight}/${part}`;
const partNamed = (name: string): Part =>
  [...latinParts, ...otherParts].find((part) => name.endsWith(`/${part}`)) ?? 'latin';

/** A stretch of text in one font file, in the order in which it is drawn. */
export type Run = { readonly font: string; readonly text: string; readonly features: Features | undefined };

export type Fonts = {
  readonly runs: (text: string, weight: Weight, fromRight?: boolean) => readonly Run[];
  readonly widthOfRun: (run: Run, size: number) => number;
  /** Width in points. `text` has been through `clean`. */
  readonly width: (text: string, weight: Weight, size: number, fromRight?: boolean) => number;
  /** The same for breaking lines, where thousands of beginnings of lines are measured: word by word. */
  readonly widthByWords: (text: string, weight: Weight, size: number) => number;
  readonly clean: (text: string) => string;
};

/** What pdfkit keeps of an embedded font; its types don't name it. */
type LaidOut = { readonly glyphs: readonly { readonly id: number }[] };
type Embedded = {
  readonly font: { hasGlyphForCodePoint(codePoint: number): boolean };
  layoutRun(text: string, features?: Features): LaidOut;
};

/**
 * pdfkit remembers only text that it lays out word by word. A line of Arabic is laid out to see whether that can
 * be done, to measure it and to draw it, which took most of the time of a report.
 */
const remembering = (embedded: Embedded): Embedded => {
  const known = new Map<string, LaidOut>();
  const { layoutRun } = embedded;
  embedded.layoutRun = (text, features) => {
    const key = `${text} ${JSON.stringify(features)}`;
    const run = known.get(key) ?? layoutRun.call(embedded, text, features);
    known.set(key, run);
    return run;
  };
  return embedded;
};

/** Registers the fonts with a document. Only those that are used end up in the file. */
export const openFonts = (doc: Doc): Fonts => {
  const opened = new Map<string, Embedded>();
  const fontOf = (part: Part, weight: Weight = 'regular'): Embedded => {
    const name = nameOf(weight, part);
    const known = opened.get(name);
    if (known) return known;
    doc.registerFont(name, fontFile(fileOf(part, weight)));
    doc.font(name);
    const font = remembering((doc as unknown as { _font: Embedded })._font);
    opened.set(name, font);
    return font;
  };
  for (const part of latinParts) for (const weight of ['regular', 'strong'] as const) fontOf(part, weight);
  const has = (part: Part, character: string): boolean =>
    fontOf(part).font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
  const parts = new Map<string, Part>();
  const partOf = (character: string): Part => {
    const known = parts.get(character);
    if (known) return known;
    const among = [...latinParts, ...(isSimple(character) ? [] : otherParts)];
    const part = among.find((each) => has(each, character)) ?? 'latin';
    parts.set(character, part);
    return part;
  };

  const laysOut = (part: Part, weight: Weight, text: string, features: Features): boolean => {
    try {
      return fontOf(part, weight)
        .layoutRun(text, copied(features))
        .glyphs.every(({ id }) => id > 0);
    } catch {
      return false;
    }
  };
  /** A few signs that fontkit can't lay out must not stop a report: they become a placeholder. */
  const runOf = ({ font, text }: Stretch): Run => {
    const part = partNamed(font);
    if (latinParts.includes(part)) return { font, text, features: undefined };
    const weight = font.startsWith('strong') ? 'strong' : 'regular';
    const features = [whatItHas, marksAsDrawn].find((each) => laysOut(part, weight, text, each));
    if (features) return { font, text, features };
    return { font: nameOf(weight, 'latin'), text: placeholders.sign, features: undefined };
  };
  const runs: Fonts['runs'] = (text, weight, fromRight = false) => {
    const namedAs = (character: string, before: string | null): string => {
      const last = before === null ? null : partNamed(before);
      // A space between two Urdu words belongs to them, so that a line breaks into few stretches.
      if (last && !latinParts.includes(last) && /\s/.test(character) && has(last, character))
        return nameOf(weight, last);
      return nameOf(weight, partOf(character));
    };
    if (!isSimple(text) || fromRight)
      return inDrawingOrder(text, fromRight, namedAs, (font) => partNamed(font) === 'arabic').map(runOf);
    const found: { font: string; text: string; level: number }[] = [];
    for (const character of withoutIsolates(text)) {
      const font = nameOf(weight, partOf(character));
      const last = found.at(-1);
      if (last?.font === font) last.text += character;
      else found.push({ font, text: character, level: 0 });
    }
    return found.map(runOf);
  };

  const widthOfRun = ({ font, text, features }: Run, size: number): number =>
    doc.font(font).fontSize(size).widthOfString(text, askingFor(features));

  const width: Fonts['width'] = (text, weight, size, fromRight) =>
    runs(text, weight, fromRight).reduce((sum, run) => sum + widthOfRun(run, size), 0);
  const measured = new Map<string, number>();
  const widthOfWord = (word: string, weight: Weight): number => {
    const key = `${weight} ${word}`;
    const known = measured.get(key) ?? width(word, weight, 1);
    measured.set(key, known);
    return known;
  };

  return {
    runs,
    widthOfRun,
    width,
    widthByWords: (text, weight, size) =>
      isSimple(text)
        ? width(text, weight, size)
        : text.split(/(?= )/).reduce((sum, word) => sum + widthOfWord(word, weight), 0) * size,
    clean: (text) =>
      legible(text, (codePoint) => {
        const character = String.fromCodePoint(codePoint);
        return has(partOf(character), character);
      }),
  };
};

/** fontkit writes into the object that it is given. */
const copied = (features: Features): Features => (Array.isArray(features) ? [...features] : { ...features });

/** pdfkit's types know lists only; objects go to fontkit as they are. */
export const askingFor = (features: Features | undefined): { features?: never } =>
  features ? { features: copied(features) as never } : {};

const fileOf = (part: Part, weight: Weight): string => {
  const { resolve } = createRequire(import.meta.url);
  const files = { ...latinFiles, ...otherFiles };
  return resolve(`@fontsource/${files[part]}-${weights[weight]}-normal.woff`);
};
