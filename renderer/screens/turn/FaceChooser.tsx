import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { faces, type Role, roles } from '../../../shared/exercise/kit.ts';
import type { Answer } from '../../../shared/session/model.ts';
import { FacePicture } from '../../pictures/FacePicture.tsx';
import { usePage } from '../../store/PageProvider.tsx';
import { OneOf } from './OneOf.tsx';
import type { OfAnswer } from './ofAnswer.ts';

/** A face can change with every question: it is part of the answer. */
export const FaceChooser = ({ answer, ofAnswer }: { answer: Answer; ofAnswer: OfAnswer }) => {
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
        picture={(face) => <FacePicture face={face} size={34} />}
      />
    </div>
  );
};
