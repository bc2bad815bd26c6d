import './inWords.css';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { standingInWords } from '../../shared/exercise/describe.ts';
import { figuresIn, type PerFigure } from '../../shared/exercise/figures.ts';
import type { RingDesign } from '../../shared/exercise/rings.ts';
import type { Standing } from '../../shared/session/model.ts';
import { useFigureName } from '../components/useFigureName.ts';
import { keptStanding } from './boardNow.ts';

type Props = { readonly design: RingDesign; readonly figures: PerFigure<Standing> };

/** The board in words, for those who want it. */
export const WhereTheyStand = ({ design, figures }: Props) => {
  const { t } = useTranslation();
  const nameOf = useFigureName();
  const name = useId();
  return (
    <section className="where" aria-labelledby={name}>
      <h2 id={name}>{t('board.standing')}</h2>
      <dl>
        {figuresIn(figures).map((role) => (
          <div key={role}>
            <dt>{nameOf(role)}</dt>
            <dd>{standingInWords(t, keptStanding(figures, role), design)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
};
