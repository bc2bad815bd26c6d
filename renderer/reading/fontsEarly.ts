import './fonts.css';

/** A letter of each script, so that its fonts are here before anybody chooses it: the host may go away. */
const letters = [
  ['Noto Sans Arabic', 'ع'],
  ['Noto Nastaliq Urdu', 'ے'],
  ['Noto Sans Gurmukhi', 'ਪ'],
] as const;

export const fetchFonts = async (page: Document): Promise<void> => {
  // A font that can't be had is no reason to stop: the system has one, or shows boxes.
  for (const [family, letter] of letters)
    for (const weight of [400, 600])
      await page.fonts.load(`${weight} 1em "${family}"`, letter).catch(() => []);
};
