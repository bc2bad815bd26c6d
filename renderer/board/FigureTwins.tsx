import { type FocusEvent, type KeyboardEvent, memo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Role, roles } from '../../shared/exercise/kit.ts';
import { type BoardNow, keepPart } from './boardNow.ts';

type Props = {
  readonly board: BoardNow;
  readonly picked: Role | null;
  readonly onPress: (role: Role) => void;
  readonly onKeyDown: (role: Role, event: KeyboardEvent) => void;
  readonly onKeyUp: () => void;
  readonly onFocus: (role: Role, event: FocusEvent) => void;
  readonly onBlur: () => void;
};

/**
 * One native button over each figure, for keyboards and readers; the canvas below is hidden from them. Its name
 * is the role alone: where the figure stands is said by the live region, and would be said twice from here.
 */
export const FigureTwins = memo(({ board, picked, onPress, onKeyDown, onKeyUp, onFocus, onBlur }: Props) => {
  const { t } = useTranslation();
  return roles.map((role) => (
    <button
      key={role}
      type="button"
      className="board-twin"
      aria-pressed={picked === role}
      ref={(twin) => keepPart(board, role, { twin })}
      onClick={() => onPress(role)}
      onKeyDown={(event) => {
        delete event.currentTarget.dataset.touched;
        onKeyDown(role, event);
      }}
      onKeyUp={onKeyUp}
      onFocus={(event) => onFocus(role, event)}
      onBlur={(event) => {
        delete event.currentTarget.dataset.touched;
        onBlur();
      }}
    >
      <span className="board-label" ref={(label) => keepPart(board, role, { label })}>
        {t(`figures.role.${role}`)}
      </span>
    </button>
  ));
});
