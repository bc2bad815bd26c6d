import { inLight } from '../../shared/display/light.ts';
import { shapesOf, viewBoxOf } from '../../shared/exercise/svgText.ts';
import { useLight } from '../display/LightContext.ts';

type Props = {
  /** One of our own drawings, or a picture made from them: never markup that somebody typed. */
  readonly svg: string;
  /** In CSS pixels; without them the stylesheet decides. */
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  /** Grows with the letters that it stands beside. */
  readonly grows?: boolean;
  /** What `currentColor` is in the drawing. */
  readonly colour?: string | undefined;
};

/** A drawing put straight into the page. Always decorative: the words beside it carry the meaning. */
export const InlinePicture = ({ svg, width, height, grows = false, colour }: Props) => {
  const light = useLight();
  const sized = (pixels: number | undefined) => (grows && pixels ? `${pixels / 16}rem` : pixels);
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      viewBox={viewBoxOf(svg)}
      width={sized(width)}
      height={sized(height)}
      color={colour && inLight(colour, light)}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: the shapes come from assets/, which ship with the app.
      dangerouslySetInnerHTML={{ __html: inLight(shapesOf(svg), light) }}
    />
  );
};
