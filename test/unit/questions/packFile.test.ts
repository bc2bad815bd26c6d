import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packFileName, packFileOf, readPackFile } from '../../../electron/core/packFile.ts';
import { KnownFailure } from '../../../shared/dispatch.ts';
import { packLimits } from '../../../shared/questions/packLimits.ts';
import { packSchema } from '../../../shared/questions/packSchema.ts';
import type { Pack, Question } from '../../../shared/questions/question.ts';
import { asChanged, asTaken, clashesOf } from '../../../shared/questions/taking.ts';
import { limits } from '../../../shared/session/limits.ts';

/** Text as people type it, in any script, with what looks like a web page among it. */
const typed = (maxLength: number) =>
  fc
    .oneof(
      fc.string({ unit: 'grapheme', maxLength }),
      fc.constantFrom('<img src=x onerror=alert(1)>', 'Pwy sy’n penderfynu?', 'من يقرر؟', '__proto__'),
    )
    .map((text) => text.slice(0, maxLength).replace(/\p{Cc}|\p{Cs}/gu, ''));
const filled = (max: number) => typed(max).map((text) => (text.trim() === '' ? 'a' : text));

const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/).filter((each) => each !== '__proto__');
const question: fc.Arbitrary<Question> = fc.record({
  id,
  kind: fc.constantFrom('placing' as const, 'words' as const),
  topic: filled(limits.topic),
  wording: filled(limits.wording),
  simpler: typed(limits.wording),
  otherWays: fc.array(typed(limits.wording), { maxLength: limits.otherWays }),
});
const pack: fc.Arbitrary<Pack> = fc.record({
  id,
  name: filled(packLimits.name),
  about: typed(packLimits.about),
  questions: fc.uniqueArray(question, { selector: (each) => each.id, minLength: 1, maxLength: 6 }),
});

/** Opens it, or says which sentence it gets; anything else is a fault of ours. */
const readOrRefused = (bytes: Uint8Array): Pack | string => {
  try {
    return readPackFile(bytes);
  } catch (error) {
    if (error instanceof KnownFailure) return error.code;
    throw error;
  }
};

describe('a set as a file', () => {
  test('whatever people write comes back from the file as it was', () => {
    fc.assert(
      fc.property(pack, (each) => {
        expect(readPackFile(packFileOf(each))).toEqual(each);
        expect(packFileName(each)).toMatch(/^questions(-[a-z0-9]+)*$/);
      }),
    );
  });

  test('a file in which anything was replaced is read as a whole set, or refused in a sentence', () => {
    const replaced = fc.tuple(pack, fc.nat(), fc.json(), fc.constantFrom('value', 'key', 'cut'));
    const refusals = new Set<string>();
    fc.assert(
      fc.property(replaced, ([each, at, junk, how]) => {
        const text = Buffer.from(packFileOf(each)).toString();
        const values = [...text.matchAll(/("[^"\n]*"|\d+)(?=[,\n])/g)];
        const hit = values[at % values.length];
        const broken =
          how === 'cut' || !hit
            ? text.slice(0, at % text.length)
            : `${text.slice(0, hit.index)}${how === 'key' ? `${junk}: ${hit[0]}` : junk}${text.slice(hit.index + hit[0].length)}`;
        const read = readOrRefused(Buffer.from(broken));
        if (typeof read === 'string') {
          expect(read).toMatch(/^pack-/);
          refusals.add(read);
        } else expect(packSchema.safeParse(read).success).toBe(true);
      }),
      { numRuns: 500 },
    );
    // Otherwise nothing hostile was tried.
    expect(refusals).toContain('pack-broken');
  });

  test('bytes that are no text at all are refused in a sentence', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(readOrRefused(bytes)).toMatch(/^pack-/);
      }),
    );
  });
});

describe('a colleague’s set beside those that are here', () => {
  test('no question here is ever asked differently under the same id', () => {
    fc.assert(
      fc.property(pack, pack, (theirs, here) => {
        let n = 0;
        const newId = () => {
          n += 1;
          return `new${n}`;
        };
        const taken = asTaken({ ...theirs, id: here.id }, [here], newId);
        expect(taken.id).not.toBe(here.id);
        expect(clashesOf(taken, [here])).toEqual([]);
        expect(taken.questions.map(({ wording }) => wording)).toEqual(
          theirs.questions.map(({ wording }) => wording),
        );
      }),
    );
  });

  test('a question that is asked in other words is another one; other simpler words are not', () => {
    fc.assert(
      fc.property(question, filled(60), (before, words) => {
        const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
        const isSame = plain(before.wording) === plain(words);
        const after = asChanged(before, { ...before, wording: words }, () => 'new');
        expect(after.id === before.id).toBe(isSame);
        const simpler = { ...before, simpler: words };
        expect(asChanged(before, simpler, () => 'new')).toEqual(simpler);
      }),
    );
  });
});
