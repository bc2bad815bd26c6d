import { designScene } from '../../shared/exercise/designScene.ts';
import { designOf } from '../../shared/exercise/rings.ts';
import { ScenePicture } from '../components/ScenePicture.tsx';

/** An empty circle: something calm to rest one's eyes on. */
export const QuietPicture = () => (
  <div className="room-quiet" aria-hidden="true">
    <ScenePicture scene={designScene(designOf('ripple'), '')} />
  </div>
);
