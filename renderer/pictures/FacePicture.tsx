import type { Face } from '../../shared/exercise/kit.ts';
import { faceArt } from './artwork.ts';
import { InlinePicture } from './InlinePicture.tsx';

const emptyFace = '<svg viewBox="-20 -20 40 40"></svg>';

type Props = { readonly face: Face; readonly size?: number };

/** A face by itself, to choose from. "none" keeps its room, so that a row of faces does not jump. */
export const FacePicture = ({ face, size }: Props) => (
  <InlinePicture svg={face === 'none' ? emptyFace : faceArt(face)} width={size} height={size} />
);
