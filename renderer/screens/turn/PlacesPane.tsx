import { useTranslation } from 'react-i18next';
import type { FigureId } from '../../../shared/exercise/figures.ts';
import type { Answer } from '../../../shared/session/model.ts';
import { PlaceList } from '../../board/PlaceList.tsx';
import { WhereTheyStand } from '../../board/WhereTheyStand.tsx';
import { usePage } from '../../store/PageProvider.tsx';
import { FaceChooser } from './FaceChooser.tsx';
import type { OfAnswer } from './ofAnswer.ts';

const ways = ['showPlaces', 'showList', 'showFaces'] as const;
export type PlacesWay = (typeof ways)[number];

type PlacesProps = {
  answer: Answer;
  ofAnswer: OfAnswer;
  shown: PlacesWay;
  onShow: (way: PlacesWay) => void;
  onDraw: (role: FigureId) => void;
};

/** The figures beside the board: where they stand in words, a list to choose from, or their faces. */
export const PlacesPane = ({ answer, ofAnswer, shown, onShow, onDraw }: PlacesProps) => {
  const { t } = useTranslation();
  const keep = usePage((state) => state.keep);
  const { design } = answer;
  const { figures } = answer.board;
  return (
    <div className="places">
      {shown === 'showPlaces' && <WhereTheyStand design={design} figures={figures} />}
      {shown === 'showList' && (
        <PlaceList design={design} figures={figures} onMove={(move) => keep({ ...move, ...ofAnswer })} />
      )}
      {shown === 'showFaces' && <FaceChooser answer={answer} ofAnswer={ofAnswer} onDraw={onDraw} />}
      <fieldset className="places-ways" aria-label={t('turn.places')}>
        {ways.map((way) => (
          <button key={way} type="button" aria-pressed={way === shown} onClick={() => onShow(way)}>
            {t(`turn.${way}`)}
          </button>
        ))}
      </fieldset>
    </div>
  );
};
