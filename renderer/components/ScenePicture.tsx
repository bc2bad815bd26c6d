import { inLight, type Light } from '../../shared/display/light.ts';
import type { Scene, SceneItem } from '../../shared/report/scene.ts';
import { inItsDirection } from '../../shared/text/isolate.ts';
import { useLight } from '../display/LightContext.ts';

/**
 * A scene of a report as SVG. `className` sizes it; without one it takes the width it is given. What it shows
 * is said in its label, so its parts are not read out one by one.
 */
export const ScenePicture = ({
  scene,
  className,
}: {
  readonly scene: Scene;
  readonly className?: string;
}) => {
  const light = useLight();
  return (
    <svg
      className={className}
      viewBox={`0 0 ${scene.width} ${scene.height}`}
      width="100%"
      role="img"
      // Its anchors are sides of the picture, on a page from the right too.
      direction="ltr"
      aria-label={scene.alt}
      focusable="false"
    >
      {scene.items.map((item, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a scene's items have no identity but their order
        <ItemPicture key={i} item={item} light={light} />
      ))}
    </svg>
  );
};

const ItemPicture = ({ item, light }: { readonly item: SceneItem; readonly light: Light }) => {
  const paint = {
    fill: item.fill ? inLight(item.fill, light) : 'none',
    stroke: item.stroke && inLight(item.stroke, light),
    strokeWidth: item.strokeWidth,
    strokeDasharray: item.dash?.join(' '),
    opacity: item.opacity,
  };
  switch (item.kind) {
    case 'circle':
      return <circle cx={item.cx} cy={item.cy} r={item.r} {...paint} />;
    case 'line':
      return <line x1={item.x1} y1={item.y1} x2={item.x2} y2={item.y2} {...paint} />;
    case 'path':
      return <path d={item.d} strokeLinejoin="round" {...paint} />;
    case 'text':
      return (
        <text
          x={item.x}
          y={item.y}
          fontSize={item.size}
          fontWeight={item.weight ?? 400}
          textAnchor={item.anchor ?? 'start'}
          {...paint}
        >
          {inItsDirection(item.text)}
        </text>
      );
  }
};
