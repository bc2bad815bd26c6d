import type { Card } from '../../shared/exercise/kit.ts';
import { cardArt } from './artwork.ts';
import { InlinePicture } from './InlinePicture.tsx';

type Props = { readonly card: Card; readonly size?: number };

/** A flash card's shape and face: square, triangle, circle, so that nobody needs to see the colour. */
export const CardSign = ({ card, size = 44 }: Props) => (
  <InlinePicture svg={cardArt(card)} width={size} height={size} grows />
);
