/**
 * A sorted list in which each word says how many letters it shares with the one before: "abbey abbie" becomes
 * "0abbey3ie". A third smaller after gzip than the words themselves, which counts in a page of 250 KB.
 */
export const pack = (words: Iterable<string>): string => {
  let before = '';
  let packed = '';
  for (const word of [...new Set(words)].sort()) {
    let shared = 0;
    while (shared < 9 && shared < word.length && word[shared] === before[shared]) shared += 1;
    packed += shared + word.slice(shared);
    before = word;
  }
  return packed;
};

export const unpack = (packed: string): ReadonlySet<string> => {
  const words = new Set<string>();
  let before = '';
  for (const match of packed.matchAll(/(\d)(\D*)/gu)) {
    before = before.slice(0, Number(match[1])) + match[2];
    words.add(before);
  }
  return words;
};
