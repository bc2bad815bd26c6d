import { felts, isSticker, type PieceKind } from '../../shared/decoration/materials.ts';
import type { Card, CutOut, PrintedFace, Role } from '../../shared/exercise/kit.ts';
import type { MarkShape } from '../../shared/exercise/marks.ts';

// Vite reads each pattern while building, so every call has to be written out.
const cutOutFiles = import.meta.glob<string>('../../assets/cut-outs/*.svg', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const faceFiles = import.meta.glob<string>('../../assets/faces/*.svg', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const signFiles = import.meta.glob<string>('../../assets/signs/*.svg', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const cardFiles = import.meta.glob<string>('../../assets/cards/*.svg', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const markFiles = import.meta.glob<string>('../../assets/marks/*.svg', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const pieceFiles = import.meta.glob<string>('../../assets/{felt,sequins,stickers}/*.svg', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const drawn = (files: Record<string, string>, folder: string, name: string): string => {
  const svg = files[`../../assets/${folder}/${name}.svg`];
  if (svg === undefined) throw new Error(`No picture "${name}" in assets/${folder}`);
  return svg;
};

export const cutOutArt = (cutOut: CutOut): string => drawn(cutOutFiles, 'cut-outs', cutOut);

/** A face that is chosen but empty ("none") has no file: the opening stays blank for a face drawn by hand. */
export const faceArt = (face: Exclude<PrintedFace, 'none'>): string => drawn(faceFiles, 'faces', face);

export const signArt = (role: Role): string => drawn(signFiles, 'signs', role);

export const cardArt = (card: Card): string => drawn(cardFiles, 'cards', card);

export const markArt = (shape: MarkShape): string => drawn(markFiles, 'marks', shape);

const felt: ReadonlySet<string> = new Set(felts);

/** Felt, a sequin or a sticker, on a sheet of 40 by 40 around its middle. */
export const pieceArt = (kind: PieceKind): string =>
  drawn(pieceFiles, isSticker(kind) ? 'stickers' : felt.has(kind) ? 'felt' : 'sequins', kind);
