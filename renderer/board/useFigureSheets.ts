import { useEffect, useMemo, useState } from 'react';
import { inLight, type Light } from '../../shared/display/light.ts';
import {
  type Face,
  type FigureLook,
  type PerRole,
  perRole,
  type Role,
  roles,
} from '../../shared/exercise/kit.ts';
import { figurePicture } from '../pictures/figurePicture.ts';
import { figureImage } from '../pictures/paintedFigure.ts';
import { type FigureSheet, paintSheet } from './figureSheet.ts';
import { sheetScale } from './measures.ts';

type Drawn = PerRole<HTMLImageElement | null>;
const notYet: Drawn = { doctor: null, carer: null, self: null };

/**
 * The three figures as bitmaps, painted anew when look, face, scale or pixel ratio changes. Until a new one is
 * decoded the old one stays, so that a figure never blinks.
 */
export const useFigureSheets = (
  looks: PerRole<FigureLook>,
  faces: PerRole<Face>,
  figure: number,
  pixelRatio: number,
  light: Light,
): PerRole<FigureSheet | null> => {
  const [drawn, setDrawn] = useState(notYet);
  const drawings = JSON.stringify(
    perRole((role) => inLight(drawingOf(role, looks[role], faces[role]), light)),
  );
  useEffect(() => {
    let current = true;
    const wanted = JSON.parse(drawings) as PerRole<string>;
    Promise.all(roles.map((role) => figureImage(wanted[role]))).then(([doctor, carer, self]) => {
      if (current && doctor && carer && self) setDrawn({ doctor, carer, self });
    });
    return () => {
      current = false;
    };
  }, [drawings]);
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

const drawingOf = (role: Role, { cutOut, colour }: FigureLook, face: Face): string =>
  figurePicture({ role, cutOut, colour, face });
