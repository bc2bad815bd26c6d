import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Doc } from './document.ts';
import { type HasGlyph, legible } from './legible.ts';

/** Regular for reading, strong for headings; no italics, which many people find hard to read. */
export type Weight = 'regular' | 'strong';

const weights = { regular: 400, strong: 600 } as const;
/** Atkinson Hyperlegible Next comes in two files: Welsh ŵ and ŷ are in the second. */
const parts = ['latin', 'latin-ext'] as const;
type Part = (typeof parts)[number];

const nameOf = (weight: Weight, part: Part): string => `${weight}/${part}`;

/** A stretch of text in one font file. */
export type Run = { readonly font: string; readonly text: string };

export type Fonts = {
  readonly runs: (text: string, weight: Weight) => readonly Run[];
  /** Width in points. `text` has been through `clean`. */
  readonly width: (text: string, weight: Weight, size: number) => number;
  readonly clean: (text: string) => string;
};

/** What pdfkit keeps of an embedded font; its types don't name it. */
type Embedded = { readonly font: { hasGlyphForCodePoint(codePoint: number): boolean } };

/** Registers the fonts with a document. Only those that are used end up in the file. */
export const openFonts = (doc: Doc): Fonts => {
  const resolve = createRequire(import.meta.url).resolve;
  for (const weight of ['regular', 'strong'] as const)
    for (const part of parts) {
      const file = `atkinson-hyperlegible-next-${part}-${weights[weight]}-normal.woff`;
      const path = resolve(`@fontsource/atkinson-hyperlegible-next/files/${file}`);
      doc.registerFont(nameOf(weight, part), readFileSync(path));
    }
  const covers = (part: Part): HasGlyph => {
    doc.font(nameOf('regular', part));
    const { font } = (doc as unknown as { _font: Embedded })._font;
    return (codePoint) => font.hasGlyphForCodePoint(codePoint);
  };
  const latin = covers('latin');
  const latinExt = covers('latin-ext');
  const partOf = (character: string): Part =>
    !latin(character.codePointAt(0) ?? 0) && latinExt(character.codePointAt(0) ?? 0) ? 'latin-ext' : 'latin';

  const runs = (text: string, weight: Weight): Run[] => {
    const found: { font: string; text: string }[] = [];
    for (const character of text) {
      const font = nameOf(weight, partOf(character));
      const last = found.at(-1);
      if (last?.font === font) last.text += character;
      else found.push({ font, text: character });
    }
    return found;
  };
  return {
    runs,
    width: (text, weight, size) =>
      runs(text, weight).reduce(
        (sum, run) => sum + doc.font(run.font).fontSize(size).widthOfString(run.text),
        0,
      ),
    clean: (text) => legible(text, (codePoint) => latin(codePoint) || latinExt(codePoint)),
  };
};
