import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { faces, type Role, roles } from '../../../shared/exercise/kit.ts';
import { drawnFaceOf } from '../../../shared/session/making.ts';
import type { Answer } from '../../../shared/session/model.ts';
import { FacePicture } from '../../pictures/FacePicture.tsx';
import { usePage } from '../../store/PageProvider.tsx';
import { OneOf } from './OneOf.tsx';
import type { OfAnswer } from './ofAnswer.ts';

type ChooserProps = { answer: Answer; ofAnswer: OfAnswer; onDraw: (role: Role) => void };

/** A face can change with every question: it is part of the answer. */
export const FaceChooser = ({ answer, ofAnswer, onDraw }: ChooserProps) => {
  const { t } = useTranslation();
  const keep = usePage((state) => state.keep);
  const [role, setRole] = useState<Role>('self');
  return (
    <div className="face-chooser">
      <OneOf
        legend={t('turn.kit.who')}
        value={role}
        values={roles}
        labelOf={(each) => t(`figures.role.${each}`)}
        onChange={setRole}
        withLabel
      />
      <OneOf
        legend={t('turn.faceOf', { role: t(`figures.role.${role}`) })}
        value={answer.board.faces[role]}
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
