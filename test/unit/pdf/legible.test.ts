import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { legible } from '../../../electron/core/pdf/legible.ts';
import { balancedLines, linesOf } from '../../../electron/core/pdf/lines.ts';

/** Stands for the font: printable Latin up to Ō, as Atkinson Hyperlegible Next roughly has it. */
const hasGlyph = (point: number): boolean => point >= 32 && point < 0x180;
const shown = (text: string): string => legible(text, hasGlyph);

describe('text that the font can’t draw', () => {
  test('a ligature typed by a word processor becomes its letters', () => {
    expect(shown('o\uFB03ce and \uFB01ne')).toBe('office and fine');
  });

  test('an emoji is named, a family of four is one emoji, and none leaves a hole', () => {
    expect(shown('fine 🙂')).toBe('fine [emoji]');
    expect(shown('👨‍👩‍👧‍👦!')).toBe('[emoji]!');
  });

  test('a sentence in Urdu is one visible placeholder, not a row of blanks', () => {
    expect(shown('She said میں باہر ہوں today')).toBe('She said [words in another script] today');
  });

  test('an arrow is spelt', () => {
    expect(shown('doctor → me')).toBe('doctor -> me');
  });

  test('letters keep their reading when only the marks are missing', () => {
    expect(shown('Nguyễn')).toBe('Nguyên'.normalize('NFC').replace('ê', 'e'));
  });

  test('invisible direction marks leave no trace', () => {
    expect(shown('a\u202Eb\u200Bc\uFEFF')).toBe('abc');
  });

  test('whatever is typed, nothing is left that the font lacks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const character of shown(text))
          expect(character === '\n' || hasGlyph(character.codePointAt(0) ?? 0)).toBe(true);
      }),
    );
  });
});

describe('lines', () => {
  const byCharacter = (text: string): number => text.length;

  test('none is wider than the page, not even one long word', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        for (const line of linesOf(text, 12, byCharacter)) expect(line.length).toBeLessThanOrEqual(12);
      }),
    );
  });

  test('no letter is lost or doubled', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        const letters = (given: string) => given.replace(/[ \n]/g, '');
        expect(letters(linesOf(text, 12, byCharacter).join(''))).toBe(letters(text));
      }),
    );
  });

  test('a heading is not left with one lonely word', () => {
    expect(linesOf('When your care is planned, who has a say?', 38, byCharacter)[1]).toBe('say?');
    expect(balancedLines('When your care is planned, who has a say?', 38, byCharacter)).toEqual([
      'When your care is',
      'planned, who has a say?',
    ]);
  });
});
