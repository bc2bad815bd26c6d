import { useEffect, useMemo, useState } from 'react';
import type { Decoration, FaceDrawing } from '../../shared/decoration/decoration.ts';
import { inLight, type Light } from '../../shared/display/light.ts';
import {
  type Face,
  type FigureLook,
  type PerRole,
  perRole,
  type Role,
  roles,
} from '../../shared/exercise/kit.ts';
import type { ByFigure } from '../../shared/session/model.ts';
import { figurePicture, type PaperFigure } from '../pictures/figurePicture.ts';
import { figureImage } from '../pictures/paintedFigure.ts';
import { type FigureSheet, paintSheet } from './figureSheet.ts';
import { sheetScale } from './measures.ts';

type Drawn = PerRole<HTMLImageElement | null>;
const notYet: Drawn = { doctor: null, carer: null, self: null };

/** How the figures look, beside their size. Decorations and drawn faces: missing where there is none. */
export type Looks = {
  readonly looks: PerRole<FigureLook>;
  readonly faces: PerRole<Face>;
  readonly decorations?: ByFigure<Decoration> | undefined;
  readonly drawnFaces?: ByFigure<FaceDrawing> | undefined;
};

/**
 * The three figures as bitmaps, painted anew when look, face, decoration, scale or pixel ratio changes. Until a new
 * one is decoded the old one stays, so that a figure never blinks.
 */
export const useFigureSheets = (
  wanted: Looks,
  figure: number,
  pixelRatio: number,
  light: Light,
): PerRole<FigureSheet | null> => {
  const { looks } = wanted;
  const [drawn, setDrawn] = useState(notYet);
  // By what they are made of and not by their text, which for a richly decorated figure is long: this runs at every move.
  const now = perRole((role) => partsOf(role, wanted));
  const [parts, setParts] = useState(now);
  if (roles.some((role) => !isSame(parts[role], now[role]))) setParts(now);
  useEffect(() => {
    let current = true;
    const images = roles.map((role) => figureImage(inLight(figurePicture(parts[role]), light)));
    Promise.all(images).then(([doctor, carer, self]) => {
      if (current && doctor && carer && self) setDrawn({ doctor, carer, self });
    });
    return () => {
      current = false;
    };
  }, [parts, light]);
  const scales = perRole((role) => sheetScale(looks[role], figure));
  const { doctor, carer, self } = scales;
  return useMemo(() => {
    const scaleOf = { doctor, carer, self };
    return perRole((role) => {
      const image = drawn[role];
      return image && paintSheet(image, scaleOf[role], pixelRatio);
    });
  }, [drawn, doctor, carer, self, pixelRatio]);
};

const partsOf = (role: Role, { looks, faces, decorations, drawnFaces }: Looks): PaperFigure => {
  const { cutOut, colour } = looks[role];
  const [decoration, drawnFace] = [decorations?.[role], drawnFaces?.[role]];
  return {
    ...{ role, cutOut, colour, face: faces[role] },
    ...(decoration && { decoration }),
    ...(drawnFace && { drawnFace }),
  };
};

const isSame = (a: PaperFigure, b: PaperFigure): boolean =>
  a.cutOut === b.cutOut &&
  a.colour === b.colour &&
  a.face === b.face &&
  a.decoration === b.decoration &&
  a.drawnFace === b.drawnFace;
