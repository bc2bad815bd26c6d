import { useTranslation } from 'react-i18next';
import { designScene } from '../../shared/exercise/designScene.ts';
import { firstLook } from '../../shared/exercise/kit.ts';
import { type DesignId, designOf } from '../../shared/exercise/rings.ts';
import type { ExampleFigure } from '../../shared/room/scene.ts';
import { ScenePicture } from '../components/ScenePicture.tsx';
import { FigurePicture } from '../pictures/FigurePicture.tsx';
import { figureStyle } from './roomTable.ts';

type Props = { readonly design: DesignId; readonly figures: readonly ExampleFigure[] };

/** A circle with figures that all look alike, whoever placed them. Lower ones stand in front. */
export const BoardPicture = ({ design, figures }: Props) => {
  const { t } = useTranslation();
  const names = figures.map(({ role }) => t(`figures.role.${role}`)).join(', ');
  return (
    <div className="room-table" role="img" aria-label={names}>
      <span aria-hidden="true">
        <ScenePicture className="room-card" scene={designScene(designOf(design), '')} />
      </span>
      {figures
        .toSorted((a, b) => a.y - b.y)
        .map(({ role, x, y }) => (
          <span key={role} className="room-figure" style={figureStyle({ x, y })} aria-hidden="true">
            <FigurePicture
              role={role}
              cutOut={firstLook[role].cutOut}
              colour={firstLook[role].colour}
              face="none"
            />
          </span>
        ))}
    </div>
  );
};
