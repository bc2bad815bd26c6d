import './inWords.css';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { standingInWords } from '../../shared/exercise/describe.ts';
import { type PerRole, roles } from '../../shared/exercise/kit.ts';
import type { RingDesign } from '../../shared/exercise/rings.ts';
import type { Standing } from '../../shared/session/model.ts';

type Props = { readonly design: RingDesign; readonly figures: PerRole<Standing> };

/** The board in words, for those who want it. */
export const WhereTheyStand = ({ design, figures }: Props) => {
  const { t } = useTranslation();
  const name = useId();
  return (
    <section className="where" aria-labelledby={name}>
      <h2 id={name}>{t('board.standing')}</h2>
      <dl>
        {roles.map((role) => (
          <div key={role}>
            <dt>{t(`figures.role.${role}`)}</dt>
            <dd>{standingInWords(t, figures[role], design)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
};
