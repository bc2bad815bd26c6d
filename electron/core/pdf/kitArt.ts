import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Card, CutOut, PrintedFace, Role } from '../../../shared/exercise/kit.ts';

/** assets/ lies in the project's folder: two steps up from a bundle in dist, three from this file itself. */
const assetsFolder = (): string => {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const assets = join(folder, 'assets', 'cut-outs');
    if (existsSync(assets)) return dirname(assets);
    if (folder === dirname(folder)) throw new Error('The drawings of the kit are missing');
  }
};

/** The drawings that the kit is made of, as SVG text. */
export type KitArt = {
  readonly cutOut: (cutOut: CutOut) => string;
  readonly face: (face: Exclude<PrintedFace, 'none'>) => string;
  readonly sign: (role: Role) => string;
  readonly card: (card: Card) => string;
};

export const readKitArt = (): KitArt => {
  const assets = assetsFolder();
  const drawn = (folder: string) => (name: string) =>
    readFileSync(join(assets, folder, `${name}.svg`), 'utf8');
  return {
    cutOut: drawn('cut-outs'),
    face: drawn('faces'),
    sign: drawn('signs'),
    card: drawn('cards'),
  };
};
