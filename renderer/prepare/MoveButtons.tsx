import { useTranslation } from 'react-i18next';

type MoveButtonsProps = {
  /** What is moved, in a few words. */
  topic: string;
  up: boolean;
  down: boolean;
  onMove: (by: -1 | 1) => void;
};

/**
 * Up and down, for hands and keys. At an end the button stays where it is and does nothing: a disabled one would drop
 * the keyboard out of the list after the last press.
 */
export const MoveButtons = ({ topic, up, down, onMove }: MoveButtonsProps) => {
  const { t } = useTranslation();
  return (
    <span className="question-row-moves">
      <button
        type="button"
        className="button button-icon"
        aria-label={t('setup.upOf', { topic })}
        aria-disabled={!up}
        onClick={() => up && onMove(-1)}
      >
        <Arrow up />
      </button>
      <button
        type="button"
        className="button button-icon"
        aria-label={t('setup.downOf', { topic })}
        aria-disabled={!down}
        onClick={() => down && onMove(1)}
      >
        <Arrow />
      </button>
    </span>
  );
};

const Arrow = ({ up = false }: { up?: boolean }) => (
  <svg width="1.125rem" height="1.125rem" viewBox="0 0 18 18" aria-hidden="true">
    <path
      d={up ? 'M4 11l5-5 5 5' : 'M4 7l5 5 5-5'}
      fill="none"
      stroke="currentColor"
      strokeWidth="2.4"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  </svg>
);
