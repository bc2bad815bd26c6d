import type { IdentifyingMark } from './mark.ts';
import { foldWord } from './passage.ts';
import { isPlaceName } from './vocabulary.ts';

const groupBefore =
  /(?<![\p{L}])[Tt]he (?:[\p{L}’'-]{1,20} ){0,3}?(?:group|club|clubhouse|drop-in|choir|charity|shelter|hostel|refuge|warehouse|factory|shop|pub|caf[eé]|church|mosque|temple|gym|library|centre|unit|clinic) in (?:the )?$/u;

/** "the hearing voices group in Levenshulme": of its kind there is one in a town. */
const groupIn = (text: string, mark: IdentifyingMark): IdentifyingMark[] => {
  const from = Math.max(0, mark.start - 90);
  const found = groupBefore.exec(text.slice(from, mark.start));
  return mark.kind === 'PLACE' && found !== null
    ? [{ start: from + found.index, end: mark.end, kind: 'PLACE' }]
    : [];
};

/**
 * "Costa in Bangor", "the Priory on Rose Hill": only together do they say which one. "Harland and Wolff" is one firm,
 * but "Guildford and Woking" are two towns.
 */
export const bridgePlaces = (text: string, marks: readonly IdentifyingMark[]): readonly IdentifyingMark[] => {
  const sorted = marks
    .filter(({ kind }) => kind === 'PLACE' || kind === 'NAME')
    .sort((one, other) => one.start - other.start);
  return sorted.flatMap((mark, at): IdentifyingMark[] => {
    const next = sorted.find((other, index) => index > at && index < at + 6 && other.start > mark.end);
    const grouped = groupIn(text, mark);
    if (next === undefined || mark.kind !== 'PLACE') return grouped;
    const between = text.slice(mark.end, next.start);
    const town = [mark, next].some(({ start, end }) => isPlaceName(foldWord(text.slice(start, end))));
    const firm = /^ (?:and|&) $/u.test(between) && !town;
    const within = /^(?: \p{Ll}{3,12})? (?:in|on|at|of) $/u.test(between) && next.kind === 'PLACE';
    return firm || within ? [{ start: mark.start, end: next.end, kind: 'PLACE' }, ...grouped] : grouped;
  });
};
