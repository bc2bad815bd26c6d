import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { figureInWords } from '../../../shared/exercise/describe.ts';
import { designScene } from '../../../shared/exercise/designScene.ts';
import { type FigureId, figuresIn, lookOf, type PerFigure } from '../../../shared/exercise/figures.ts';
import { distanceOf, type Place } from '../../../shared/exercise/place.ts';
import type { RingDesign } from '../../../shared/exercise/rings.ts';
import type { Standing } from '../../../shared/session/model.ts';
import { keptStanding } from '../../board/boardNow.ts';
import { ScenePicture } from '../../components/ScenePicture.tsx';
import { useFigureLetter, useFigureName } from '../../components/useFigureName.ts';
import { FigurePicture } from '../../pictures/FigurePicture.tsx';
import './together.css';

/** How far the small table reaches, in units of the circle. Whoever stands further away stands at its edge. */
const reach = 1.3;
/** Share of the table's width between its middle and that reach. */
const half = 44;

const onTable = (place: Place): CSSProperties => {
  const nearer = Math.min(1, reach / Math.max(distanceOf(place), 0.001));
  const across = (value: number) => `${50 + ((value * nearer) / reach) * half}%`;
  return { left: across(place.x), top: across(place.y) };
};

type Figures = PerFigure<Standing>;

/** Whoever stands lower on the board stands in front. */
const frontLast = (figures: Figures): readonly FigureId[] => {
  const depth = (role: FigureId) => {
    const standing = keptStanding(figures, role);
    return standing.at === 'table' ? standing.place.y : 0;
  };
  return figuresIn(figures).toSorted((a, b) => depth(a) - depth(b));
};

/** A finished board, small. Everybody's figures look alike here: how they were made would tell whose they are. */
export const SmallBoard = ({ figures, design }: { figures: Figures; design: RingDesign }) => {
  const { t } = useTranslation();
  const nameOf = useFigureName();
  const letterOf = useFigureLetter();
  const inWords = (role: FigureId) => figureInWords(t, nameOf(role), keptStanding(figures, role), design);
  const words = figuresIn(figures).map(inWords);
  const away = figuresIn(figures).filter((role) => figures[role]?.at !== 'table');
  return (
    <figure className="small-board" aria-label={words.join('. ')}>
      <div className="small-board-table" aria-hidden="true">
        <ScenePicture className="small-board-card" scene={designScene(design, '')} />
        {frontLast(figures).map((role) => {
          const standing = keptStanding(figures, role);
          if (standing.at !== 'table') return null;
          return (
            <span key={role} className="small-board-figure" style={onTable(standing.place)}>
              <FigurePicture
                role={role}
                letter={letterOf(role)}
                cutOut={lookOf(null, role).cutOut}
                colour={lookOf(null, role).colour}
                face="none"
              />
            </span>
          );
        })}
      </div>
      {away.length > 0 && (
        <figcaption aria-hidden="true" className="soft small">
          {away.map(inWords).join('. ')}
        </figcaption>
      )}
    </figure>
  );
};
