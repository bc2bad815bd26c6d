import type { ExtraId } from '../../shared/exercise/figures.ts';

/** A badge for each extra cut-out, on the sheet of the other signs: no two have the same shape. */
const badge: Readonly<Record<ExtraId, string>> = {
  'extra-1': 'M-15-15H15V15H-15Z',
  'extra-2': 'M0-18 18 0 0 18-18 0Z',
  'extra-3': 'M-9-16H9L18 0 9 16H-9L-18 0Z',
};

/** `letter`: one letter or digit (see `letterOf`), so that nothing that was typed can be markup here. */
export const extraSign = (id: ExtraId, letter: string): string =>
  `<path fill="#fffdf8" stroke="#2b2a33" stroke-width="1.8" stroke-linejoin="round" d="${badge[id]}"/>` +
  `<text y="7.5" text-anchor="middle" font-family="sans-serif" font-weight="700" font-size="21" fill="#2b2a33">${letter}</text>`;
