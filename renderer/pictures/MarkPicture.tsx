import type { MarkColour, MarkShape } from '../../shared/exercise/marks.ts';
import { markArt } from './artwork.ts';
import { InlinePicture } from './InlinePicture.tsx';
import { markInk } from './markInk.ts';

type Props = { readonly shape: MarkShape; readonly colour: MarkColour; readonly size?: number };

/** A participant's mark: all that the software knows about who they are. */
export const MarkPicture = ({ shape, colour, size = 34 }: Props) => (
  <InlinePicture svg={markArt(shape)} width={size} height={size} grows colour={markInk[colour]} />
);
