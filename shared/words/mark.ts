/** What a mark says the words may be. `UNIQUE` is a fact that only one person can say of themselves. */
export const identifyingKinds = [
  'NAME',
  'NHS',
  'PHONE',
  'EMAIL',
  'URL',
  'HANDLE',
  'POSTCODE',
  'ADDRESS',
  'PLACE',
  'DOB',
  'DATE',
  'NINO',
  'ID',
  'UNIQUE',
] as const;

export type IdentifyingKind = (typeof identifyingKinds)[number];

/** Half-open range in UTF-16 units, as in `String.prototype.slice`. */
export type IdentifyingMark = {
  readonly start: number;
  readonly end: number;
  readonly kind: IdentifyingKind;
};

/**
 * Marks that overlap become one, which covers all of them and takes the kind of the widest: a wide mark
 * hides too much, which the reader sees; a dropped one hides too little, which nobody sees.
 */
export const mergeMarks = (marks: readonly IdentifyingMark[]): readonly IdentifyingMark[] => {
  const sorted = [...marks].sort((one, other) => one.start - other.start || other.end - one.end);
  const merged: IdentifyingMark[] = [];
  let widest = 0;
  for (const mark of sorted) {
    const last = merged.at(-1);
    const width = mark.end - mark.start;
    if (last === undefined || mark.start >= last.end) {
      merged.push(mark);
      widest = width;
      continue;
    }
    const kind = width > widest ? mark.kind : last.kind;
    widest = Math.max(widest, width);
    merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, mark.end), kind };
  }
  return merged;
};
