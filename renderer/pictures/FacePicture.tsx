import type { FaceDrawing } from '../../shared/decoration/decoration.ts';
import type { Face } from '../../shared/exercise/kit.ts';
import { faceShapes } from './figurePicture.ts';
import { InlinePicture } from './InlinePicture.tsx';

type Props = { readonly face: Face; readonly drawnFace?: FaceDrawing; readonly size?: number };

/** A face to draw yourself is a pencil on an empty face, until somebody has drawn one. */
const pencil =
  '<path fill="none" stroke="#8f8571" stroke-width="1.6" stroke-dasharray="3 3" d="M0-17A17 17 0 1 1 0 17A17 17 0 1 1 0-17Z"/>' +
  '<path fill="#e0ac35" stroke="#2b2a33" stroke-width="1.6" stroke-linejoin="round" d="M-9 9L-7 2L6-11L11-6L-2 7Z"/>' +
  '<path fill="#2b2a33" d="M-9 9L-8 5.500L-5.500 8Z"/>';

/** A face by itself, to choose from. "none" keeps its room, so that a row of faces does not jump. */
export const FacePicture = ({ face, drawnFace = [], size }: Props) => {
  const shapes = face === 'drawn' && drawnFace.length === 0 ? pencil : faceShapes(face, drawnFace);
  return (
    <InlinePicture svg={`<svg viewBox="-20 -20 40 40">${shapes}</svg>`} width={size} height={size} grows />
  );
};
