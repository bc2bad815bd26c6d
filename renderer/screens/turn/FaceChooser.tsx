import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FigureId, figuresIn } from '../../../shared/exercise/figures.ts';
import { faces } from '../../../shared/exercise/kit.ts';
import { drawnFaceOf } from '../../../shared/session/making.ts';
import type { Answer } from '../../../shared/session/model.ts';
import { useFigureName } from '../../components/useFigureName.ts';
import { FacePicture } from '../../pictures/FacePicture.tsx';
import { usePage } from '../../store/PageProvider.tsx';
import { OneOf } from './OneOf.tsx';
import type { OfAnswer } from './ofAnswer.ts';

type ChooserProps = { answer: Answer; ofAnswer: OfAnswer; onDraw: (role: FigureId) => void };

/** A face can change with every question: it is part of the answer. */
export const FaceChooser = ({ answer, ofAnswer, onDraw }: ChooserProps) => {
  const { t } = useTranslation();
  const nameOf = useFigureName();
  const keep = usePage((state) => state.keep);
  const [role, setRole] = useState<FigureId>('self');
  return (
    <div className="face-chooser">
      <OneOf
        legend={t('turn.kit.who')}
        value={role}
        values={figuresIn(answer.board.figures)}
        labelOf={nameOf}
        onChange={setRole}
        withLabel
      />
      <OneOf
        legend={t('turn.faceOf', { role: nameOf(role) })}
        value={answer.board.faces[role] ?? 'none'}
        values={faces}
        labelOf={(each) => t(`figures.face.${each}`)}
        onChange={(face) => keep({ type: 'face-changed', ...ofAnswer, role, face })}
        picture={(face) => <FacePicture face={face} drawnFace={drawnFaceOf(answer.board, role)} size={34} />}
      />
      {answer.board.faces[role] === 'drawn' && (
        <button type="button" className="button" onClick={() => onDraw(role)}>
          {t('decorate.face.open')}
        </button>
      )}
    </div>
  );
};
