import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { designScene } from '../../shared/exercise/designScene.ts';
import { type DesignId, designOf } from '../../shared/exercise/rings.ts';
import type { SceneItem } from '../../shared/report/scene.ts';

const Drawn = ({ item }: { readonly item: SceneItem }) => {
  if (item.kind === 'text') return null;
  const paint = {
    fill: item.fill ?? 'none',
    stroke: item.stroke,
    strokeWidth: item.strokeWidth,
    strokeDasharray: item.dash?.join(' '),
    opacity: item.opacity,
  };
  switch (item.kind) {
    case 'circle':
      return <circle cx={item.cx} cy={item.cy} r={item.r} {...paint} />;
    case 'path':
      return <path d={item.d} {...paint} />;
    case 'line':
      return <line x1={item.x1} y1={item.y1} x2={item.x2} y2={item.y2} {...paint} />;
  }
};

/** A circle design, small, to choose from. */
export const DesignThumbnail = memo(({ design }: { readonly design: DesignId }) => {
  const { t } = useTranslation();
  const scene = designScene(designOf(design), t('board.design', { design: t(`figures.design.${design}`) }));
  return (
    <svg
      className="design-thumbnail"
      role="img"
      aria-label={scene.alt}
      viewBox={`0 0 ${scene.width} ${scene.height}`}
    >
      {scene.items.map((item, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a scene's items never change place
        <Drawn key={i} item={item} />
      ))}
    </svg>
  );
});
