import './inWords.css';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { sayInWords, zoneInWords } from '../../shared/exercise/describe.ts';
import { type FigureId, figuresIn, type PerFigure } from '../../shared/exercise/figures.ts';
import { type RingDesign, zones } from '../../shared/exercise/rings.ts';
import type { Standing } from '../../shared/session/model.ts';
import { useFigureName } from '../components/useFigureName.ts';
import { keptStanding, type OnMove } from './boardNow.ts';
import { chosenOf, listedMove } from './listMove.ts';

type Props = {
  readonly design: RingDesign;
  readonly figures: PerFigure<Standing>;
  readonly onMove: OnMove;
};

/** The board's twin in words: one choice a figure. It ends in the same moves as a drag. */
export const PlaceList = ({ design, figures, onMove }: Props) => {
  const { t } = useTranslation();
  return (
    <section className="place-list" aria-label={t('board.list.name')}>
      {figuresIn(figures).map((role) => (
        <FigureChoice key={role} role={role} design={design} figures={figures} onMove={onMove} />
      ))}
    </section>
  );
};

/** A native select: every reader and switch knows it, and inWords.css gives it large rows where the browser can. */
const FigureChoice = ({ role, design, figures, onMove }: Props & { readonly role: FigureId }) => {
  const { t } = useTranslation();
  const id = useId();
  const nameOf = useFigureName();
  const standing = keptStanding(figures, role);
  return (
    <div className="place-choice">
      <label htmlFor={id}>{nameOf(role)}</label>
      <select
        id={id}
        value={chosenOf(standing, design)}
        onChange={(event) => {
          const move = listedMove(event.target.value, role, standing, design);
          if (move) onMove(move);
        }}
      >
        {zones.map((zone) => (
          <option key={zone} value={`${zone}`}>
            {t('figures.standing.table', { zone: zoneInWords(t, zone), say: sayInWords(t, zone) })}
          </option>
        ))}
        {standing.at === 'tray' ? (
          <option value="tray" hidden>
            {t('figures.standing.tray')}
          </option>
        ) : (
          <option value="tray">{t('board.list.tray')}</option>
        )}
        <option value="aside">{t('figures.standing.aside')}</option>
      </select>
    </div>
  );
};
