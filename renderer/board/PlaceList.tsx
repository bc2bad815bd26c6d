import './board.css';
import { Button } from 'react-aria-components/Button';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Select, SelectValue } from 'react-aria-components/Select';
import { useTranslation } from 'react-i18next';
import { sayInWords, standingInWords, zoneInWords } from '../../shared/exercise/describe.ts';
import { type PerRole, type Role, roles } from '../../shared/exercise/kit.ts';
import { type RingDesign, zones } from '../../shared/exercise/rings.ts';
import type { Standing } from '../../shared/session/model.ts';
import type { OnMove } from './boardNow.ts';
import { chosenOf, listedMove } from './listMove.ts';

type Props = {
  readonly design: RingDesign;
  readonly figures: PerRole<Standing>;
  readonly onMove: OnMove;
};

/** The board's twin in words: one choice a figure. It ends in the same moves as a drag. */
export const PlaceList = ({ design, figures, onMove }: Props) => {
  const { t } = useTranslation();
  return (
    <section className="place-list" aria-label={t('board.list.name')}>
      {roles.map((role) => (
        <FigureChoice key={role} role={role} design={design} figures={figures} onMove={onMove} />
      ))}
    </section>
  );
};

const FigureChoice = ({ role, design, figures, onMove }: Props & { readonly role: Role }) => {
  const { t } = useTranslation();
  const standing = figures[role];
  return (
    <Select
      className="place-choice"
      value={chosenOf(standing, design)}
      onChange={(chosen) => {
        const move = listedMove(`${chosen}`, role, standing, design);
        if (move) onMove(move);
      }}
    >
      <Label>{t(`figures.role.${role}`)}</Label>
      <Button className="place-button">
        <SelectValue>{() => standingInWords(t, standing, design)}</SelectValue>
        <svg aria-hidden="true" width="18" height="12" viewBox="0 0 18 12">
          <path d="M2 2l7 7 7-7" fill="none" stroke="currentColor" strokeWidth="2.5" strokeLinecap="round" />
        </svg>
      </Button>
      <Popover className="place-options">
        <ListBox>
          {zones.map((zone) => (
            <ListBoxItem key={zone} id={`${zone}`} className="place-option">
              {t('figures.standing.table', { zone: zoneInWords(t, zone), say: sayInWords(t, zone) })}
            </ListBoxItem>
          ))}
          <ListBoxItem id="tray" className="place-option">
            {t('board.list.tray')}
          </ListBoxItem>
          <ListBoxItem id="aside" className="place-option">
            {t('figures.standing.aside')}
          </ListBoxItem>
        </ListBox>
      </Popover>
    </Select>
  );
};
