import { plainEnding, stems } from '../endings.ts';
import { firstNameLists } from './firstNames.ts';
import { listed } from './listed.ts';
import { firstNameShape } from './nameShapes.ts';
import { ordinaryLists } from './ordinary.ts';
import { pack } from './packing.ts';
import { placeLists } from './places.ts';

import { surnameLists } from './surnames.ts';

/** Only endings that no name has: "boards" goes without saying, "parker" does not. */
const safeEnding = /(?:[^s]s|ed|ing|ly)$/u;

/** What the page has to carry: words that the rules can't work out from other words or from their shape. */
export const packLists = (): Readonly<Record<'ordinary' | 'firstNames' | 'surnames' | 'places', string>> => {
  const ordinary = listed(...ordinaryLists);
  const firstNames = listed(...firstNameLists);
  const surnames = listed(...surnameLists);
  const places = listed(...placeLists);
  const named = (word: string): boolean => [firstNames, surnames, places].some((names) => names.has(word));
  const derived = (word: string): boolean =>
    !named(word) &&
    ((word.length > 6 && plainEnding.test(word)) ||
      (safeEnding.test(word) &&
        stems(word)
          .slice(1)
          .some((stem) => ordinary.has(stem) && !safeEnding.test(stem))));
  const far = listed(surnameLists[1] ?? '');
  const wordy = (name: string): boolean => stems(name).some((stem) => ordinary.has(stem));
  return {
    ordinary: pack([...ordinary].filter((word) => !derived(word))),
    firstNames: pack([...firstNames].filter((name) => !ordinary.has(name) && !firstNameShape.test(name))),
    // an unknown word after a first name is taken for a surname anyway: only those that could be another word are carried
    surnames: pack(
      [...surnames].filter(
        (name) => !firstNames.has(name) && (far.has(name) || wordy(name) || /(?:s|ed|ing|ly)$/u.test(name)),
      ),
    ),
    places: pack(places),
  };
};
