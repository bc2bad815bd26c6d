import { type CountWords, countWords, majorityWords, tellsMajority } from './countWords.ts';

/** R5 asks for at least this many values that a hidden count could still have. */
export const openValues = 3;

/**
 * Words for a table of counts that exclude each other and add up to `size` (R3, R4: one-way tables only).
 * A total is known to whoever was in the room, so words that are safe one by one can still give a count away:
 * of 10 people, "5 or more" twice is 5 and 5. Hence
 * - beside a majority nothing is said of the rest (in groups under 25);
 * - where the words and the total together would leave fewer than 3 values for any count, all of the table
 *   steps down to majority words.
 * What ties several tables and releases together is audited after this (R5, audit.ts).
 */
export const oneWayWords = (counts: readonly number[], size: number): readonly CountWords[] => {
  const coarse = tableInMajorityWords(counts, size);
  const fine = finest(counts, size);
  if (size < 25 && coarse.some((said) => tellsMajority(said, size))) return coarse;
  if (size >= 10 && !wordsHold(size, counts.length)) return coarse;
  return isPinned(fine, size) ? coarse : fine;
};

/** R5's last step before nothing at all: every count in majority words. */
export const tableInMajorityWords = (counts: readonly number[], size: number): readonly CountWords[] =>
  counts.map((count) => majorityWords(count, size));

/** Words for a yes or no that stands alone, such as "held the red card". Depends on the size of the group only. */
export const yesNoWords = (count: number, size: number): CountWords => {
  const fine = countWords(count, size);
  const fiveIsOpen = Math.floor(size / 2) - 5 + 1 >= openValues;
  return size >= 10 && size < 25 && !fiveIsOpen ? majorityWords(count, size) : fine;
};

/** Whether some count could have had fewer than 3 values, given its words, the others' and the total. */
export const isPinned = (said: readonly CountWords[], total: number): boolean => {
  const least = said.reduce((sum, each) => sum + each.least, 0);
  const most = said.reduce((sum, each) => sum + each.most, 0);
  return said.some((each) => {
    const smallest = Math.max(each.least, total - (most - each.most));
    const largest = Math.min(each.most, total - (least - each.least));
    return largest - smallest + 1 < openValues;
  });
};

/**
 * Stepping down is itself a hint: if only the table 5, 5, 5, 5 ever did, "no majority" would spell it out.
 * So the finer words are used at all only where the tables that must step down leave every count open.
 */
const wordsHold = (size: number, cells: number): boolean => {
  // Sessions end at 30 people; what comes from several sessions put together gets R5's audit instead.
  if (size > searchedUpTo) return true;
  const key = `${size}/${cells}`;
  const known = held.get(key);
  if (known !== undefined) return known;
  const answer = [...steppingDown(size, cells).values()].every((values) =>
    values.every((each) => each.size >= openValues),
  );
  held.set(key, answer);
  return answer;
};

export const searchedUpTo = 40;

/** What each count may have been, for each outcome of stepping down. */
const steppingDown = (size: number, cells: number): Map<string, Set<number>[]> => {
  const outcomes = new Map<string, Set<number>[]>();
  for (const table of tablesOf(size, cells, size < 25 ? Math.floor(size / 2) : size)) {
    if (!isPinned(finest(table, size), size)) continue;
    const outcome = table.map((count) => majorityWords(count, size).says).join();
    const values = outcomes.get(outcome) ?? table.map(() => new Set<number>());
    table.forEach((count, i) => {
      values[i]?.add(count);
    });
    outcomes.set(outcome, values);
  }
  return outcomes;
};

const finest = (counts: readonly number[], size: number): CountWords[] =>
  counts.map((count) => countWords(count, size));

const held = new Map<string, boolean>();

/** Every way to share `total` people among `cells`, none of them over `most`. */
export const tablesOf = (total: number, cells: number, most: number): number[][] => {
  if (cells === 1) return total <= most ? [[total]] : [];
  return Array.from({ length: Math.min(total, most) + 1 }, (_, first) =>
    tablesOf(total - first, cells - 1, most).map((rest) => [first, ...rest]),
  ).flat();
};
