import type { IdentifyingMark } from './mark.ts';
import type { Passage } from './passage.ts';
import { isOrdinary, isUnknown } from './vocabulary.ts';

/**
 * A name that was told once is the same name wherever else it stands: "Carol again, always Carol". An everyday word
 * needs its capital again, so that "Hope … I hope" stays one mark.
 */
export const findEchoes = (
  { words }: Passage,
  marks: readonly IdentifyingMark[],
): readonly IdentifyingMark[] => {
  const told = new Map<string, IdentifyingMark['kind']>();
  for (const { start, end, kind } of marks)
    if (kind === 'NAME')
      for (const word of words)
        if (
          word.start >= start &&
          word.end <= end &&
          word.key.length > 2 &&
          (isUnknown(word.key) || word.capital)
        )
          told.set(word.key, kind);
  if (told.size === 0) return [];
  return words.flatMap((word) => {
    const kind = told.get(word.key);
    const alike = word.capital || !isOrdinary(word.key);
    return kind !== undefined && alike ? [{ start: word.start, end: word.end, kind }] : [];
  });
};
