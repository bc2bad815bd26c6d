import { useTranslation } from 'react-i18next';
import { nextTurn } from '../../board/turned.ts';
import { usePage } from '../../store/PageProvider.tsx';

const inWords = { 90: 'quarter', 180: 'half', 270: 'threeQuarters' } as const;

/** Turns the board by a quarter, for whoever sits at another side of the table. No answer changes by it. */
export const TurnBoard = ({ participant }: { participant: string }) => {
  const { t } = useTranslation();
  const turned = usePage((state) => state.turned[participant] ?? 0);
  const turnBoard = usePage((state) => state.turnBoard);
  return (
    <>
      <button
        type="button"
        className="button button-plain turn-board-around"
        onClick={() => turnBoard(participant, nextTurn(turned))}
      >
        <svg width="1.375rem" height="1.375rem" viewBox="0 0 22 22" aria-hidden="true" className="sign">
          <path d="M17 11a6 6 0 1 1-2-4.500M15 3v4h-4" />
        </svg>
        {t('turn.around.button')}
      </button>
      <span role="status" className="said-only">
        {turned === 0 ? '' : t(`turn.around.${inWords[turned]}`)}
      </span>
    </>
  );
};
