import { useTranslation } from 'react-i18next';
import type { Direction } from '../../../shared/exercise/paperPlace.ts';

type PickerProps = {
  name: string;
  values: readonly Direction[];
  value: Direction | null;
  /** There is no way out from the middle dot, nor from beside the card. */
  disabled: boolean;
  onTurn: (direction: Direction) => void;
};

/** Eight arrows around a middle, as on a clock. Choosing none is fine: only the ring is measured as say. */
export const DirectionPicker = ({ name, values, value, disabled, onTurn }: PickerProps) => {
  const { t } = useTranslation();
  return (
    <div className="paper-ways">
      {values.map((each, i) => (
        <button
          key={each}
          type="button"
          tabIndex={-1}
          className="paper-way"
          data-way={each}
          disabled={disabled}
          aria-pressed={each === value}
          aria-label={`${name}, ${t('paper.direction')} ${t(`paper.directionOf.${each}`)}`}
          onClick={() => onTurn(each)}
        >
          <svg viewBox="-10 -10 20 20" width="1.125rem" height="1.125rem" aria-hidden="true">
            <path
              d="M0 7V-6M-5-1 0-6 5-1"
              transform={`rotate(${i * 45})`}
              fill="none"
              stroke="currentColor"
              strokeWidth="2.4"
              strokeLinecap="round"
              strokeLinejoin="round"
            />
          </svg>
        </button>
      ))}
    </div>
  );
};
