import { useEffect, useMemo, useState } from 'react';
import type { Decoration, FaceDrawing } from '../../shared/decoration/decoration.ts';
import { inLight, type Light } from '../../shared/display/light.ts';
import { type FigureId, isExtra, lookOf, type PerFigure } from '../../shared/exercise/figures.ts';
import type { Face, FigureLook } from '../../shared/exercise/kit.ts';
import type { ByFigure } from '../../shared/session/model.ts';
import { figurePicture, type PaperFigure } from '../pictures/figurePicture.ts';
import { figureImage } from '../pictures/paintedFigure.ts';
import { type FigureSheet, paintSheet } from './figureSheet.ts';
import { sheetScale } from './measures.ts';

/** How the figures look, beside their size. Decorations and drawn faces: missing where there is none. */
export type Looks = {
  readonly looks: PerFigure<FigureLook> | null;
  readonly faces: PerFigure<Face>;
  readonly decorations?: ByFigure<Decoration> | undefined;
  readonly drawnFaces?: ByFigure<FaceDrawing> | undefined;
};

/** By figure; missing until it is decoded. */
type Sheets = ReadonlyMap<FigureId, FigureSheet>;

/**
 * The figures as bitmaps, painted anew when look, face, decoration, scale or pixel ratio changes. Until a new
 * one is decoded the old one stays, so that a figure never blinks.
 */
export const useFigureSheets = (
  ids: readonly FigureId[],
  wanted: Looks,
  letterOf: (id: FigureId) => string,
  figure: number,
  pixelRatio: number,
  light: Light,
): Sheets => {
  const [drawn, setDrawn] = useState<ReadonlyMap<FigureId, HTMLImageElement>>(new Map());
  // By what they are made of and not by their text, which for a richly decorated figure is long: this runs at every move.
  const now = ids.map((id) => partsOf(id, letterOf(id), wanted));
  const [parts, setParts] = useState(now);
  if (now.length !== parts.length || now.some((each, i) => !isSame(each, parts[i]))) setParts(now);
  useEffect(() => {
    let current = true;
    const images = parts.map(
      async (part) => [part.role, await figureImage(inLight(figurePicture(part), light))] as const,
    );
    Promise.all(images).then((all) => {
      if (current) setDrawn(new Map(all));
    });
    return () => {
      current = false;
    };
  }, [parts, light]);
  const { looks } = wanted;
  const sizes = ids.map((id) => lookOf(looks, id).size).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the looks only the sizes matter here
  return useMemo(
    () =>
      new Map(
        [...drawn].map(([id, image]) => [
          id,
          paintSheet(image, sheetScale(lookOf(looks, id), figure), pixelRatio),
        ]),
      ),
    [drawn, sizes, figure, pixelRatio],
  );
};

const partsOf = (
  role: FigureId,
  letter: string,
  { looks, faces, decorations, drawnFaces }: Looks,
): PaperFigure => {
  const { cutOut, colour, face } = lookOf(looks, role);
  const [decoration, drawnFace] = [decorations?.[role], drawnFaces?.[role]];
  return {
    ...{ role, cutOut, colour, face: faces[role] ?? face },
    ...(isExtra(role) && { letter }),
    ...(decoration && { decoration }),
    ...(drawnFace && { drawnFace }),
  };
};

const isSame = (a: PaperFigure, b: PaperFigure | undefined): boolean =>
  a.role === b?.role &&
  a.letter === b.letter &&
  a.cutOut === b.cutOut &&
  a.colour === b.colour &&
  a.face === b.face &&
  a.decoration === b.decoration &&
  a.drawnFace === b.drawnFace;
