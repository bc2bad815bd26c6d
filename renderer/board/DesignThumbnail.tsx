import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { designScene } from '../../shared/exercise/designScene.ts';
import { type DesignId, designOf } from '../../shared/exercise/rings.ts';
import { ScenePicture } from '../components/ScenePicture.tsx';

/** A circle design, small, to choose from. */
export const DesignThumbnail = memo(({ design }: { readonly design: DesignId }) => {
  const { t } = useTranslation();
  const alt = t('board.design', { design: t(`figures.design.${design}`) });
  return <ScenePicture className="design-thumbnail" scene={designScene(designOf(design), alt)} />;
});
