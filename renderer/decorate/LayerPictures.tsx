import { memo } from 'react';
import type { Decoration, Layer } from '../../shared/decoration/decoration.ts';
import { inLight } from '../../shared/display/light.ts';
import { useLight } from '../display/LightContext.ts';
import { layerPicture } from '../pictures/decorationPicture.ts';
import { patternPicture } from '../pictures/patternPicture.ts';

/** What is glued on, each layer by itself: one more stroke does not draw hundreds of stickers anew. */
export const LayerPictures = memo(
  ({ decoration, held }: { readonly decoration: Decoration; readonly held: number | null }) => (
    <>
      <Drawn shapes={patternPicture(decoration.pattern)} />
      {decoration.layers.map((layer) => layer.id !== held && <LayerDrawn key={layer.id} layer={layer} />)}
    </>
  ),
);

const LayerDrawn = memo(({ layer }: { readonly layer: Layer }) => <Drawn shapes={layerPicture(layer)} />);

/** Our own shapes, put into an SVG that is there. */
export const Drawn = memo(({ shapes }: { readonly shapes: string }) => {
  const light = useLight();
  return (
    <g
      // biome-ignore lint/security/noDangerouslySetInnerHtml: shapes from assets/ and numbers, never text from outside.
      dangerouslySetInnerHTML={{ __html: inLight(shapes, light) }}
    />
  );
});
