import type { Typeface } from '../../shared/display/choices.ts';

/** Atkinson Hyperlegible Next is there from the start; the others come when somebody chooses them. */
const files: Readonly<Record<Typeface, () => Promise<unknown>>> = {
  atkinson: async () => {},
  lexend: () => Promise.all([import('@fontsource/lexend/400.css'), import('@fontsource/lexend/600.css')]),
  dyslexic: () =>
    Promise.all([import('@fontsource/opendyslexic/400.css'), import('@fontsource/opendyslexic/700.css')]),
};

/** A typeface that can't be had leaves the page in the one before: that is legible as well. */
export const loadTypeface = async (typeface: Typeface): Promise<void> => {
  await files[typeface]().catch(() => {});
};
