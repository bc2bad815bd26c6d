import { useId } from 'react';
import { figureBox } from './figureBox.ts';
import { figurePicture, type PaperFigure } from './figurePicture.ts';
import { InlinePicture } from './InlinePicture.tsx';

type Props = Omit<PaperFigure, 'clipId'> & {
  /** Height in CSS pixels of the whole sheet; the figure itself fills most of it. */
  readonly size?: number;
};

export const FigurePicture = ({ size, ...look }: Props) => {
  // The same figure may be on a page twice; two equal ids would clip one by the other.
  const clipId = `outline-${useId().replace(/[^a-zA-Z0-9]/g, '')}`;
  return (
    <InlinePicture
      svg={figurePicture({ ...look, clipId })}
      width={size === undefined ? undefined : (size * figureBox.width) / figureBox.height}
      height={size}
    />
  );
};
