/** Endings of everyday words, each with what it may have swallowed of the word before it. */
const endings: readonly (readonly [string, readonly string[]])[] = [
  ['s', ['']],
  ['es', ['', 'e']],
  ['ies', ['y']],
  ['ed', ['', 'e']],
  ['d', ['']],
  ['ied', ['y']],
  ['ing', ['', 'e']],
  ['in', ['', 'e']],
  ['ly', ['', 'le']],
  ['er', ['', 'e']],
  ['ers', ['', 'e']],
  ['est', ['', 'e']],
  ['ier', ['y']],
  ['y', ['', 'e']],
  ['ful', ['']],
  ['less', ['']],
  ['ness', ['']],
  ['able', ['', 'e']],
];

/** What a word may be without its ending: "stopped" → "stopp", "stoppe", "stop". The word itself comes first. */
export const stems = (key: string): readonly string[] => {
  const bare = key.replace(/'(?:s|d|ll|ve|re|m|t)$|n't$|'$/u, '');
  const found = [bare];
  for (const [ending, refills] of endings) {
    if (bare.length <= ending.length + 2 || !bare.endsWith(ending)) continue;
    const root = bare.slice(0, -ending.length);
    for (const refill of refills) found.push(root + refill);
    if (root.at(-1) === root.at(-2) && (ending !== 'y' || root.length < 5)) found.push(root.slice(0, -1));
  }
  return found;
};

/** Endings that names do not have, so that the words that end so need no list. Names in the lists are asked first. */
export const plainEnding =
  /(?:tions?|sions?|ness|ments?|ability|ibility|[tv]ity|ously|fully|ically|ingly|edly|tial|ologys?|ologists?|isms?|azepam|azole|idone|apine|oxetine|pram|ograms?|ships?|hood|some|wise|wards|ance|ence|ances|ences|tive|sive|ous|ical|able|ible|less|ful|ised|ising|ated|ating|ately|ively)$/u;
