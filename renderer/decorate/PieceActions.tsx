import { useTranslation } from 'react-i18next';
import type { Piece } from '../../shared/decoration/decoration.ts';
import { withPiece } from '../../shared/decoration/pieces.ts';
import { sizeStep, turnStep } from './pieceKeys.ts';
import type { Decorating } from './useDecorating.ts';

type ActionsProps = {
  readonly decorating: Decorating;
  readonly chosen: Piece | null;
  readonly onChoose: (id: number | null) => void;
  readonly onOff: (piece: Piece) => void;
};

/** The pieces that are stuck on, as a list, and what can be done with the one that is chosen. */
export const PieceActions = ({ decorating, chosen, onChoose, onOff }: ActionsProps) => {
  const { t } = useTranslation();
  const pieces = decorating.decoration.layers.flatMap((layer) => (layer.is === 'piece' ? [layer] : []));
  if (pieces.length === 0) return null;
  const act = (change: (piece: Piece) => Partial<Piece>) => () =>
    chosen && decorating.change(withPiece(decorating.latest(), { ...chosen, ...change(chosen) }));
  const actions = [
    ['turnLeft', act(({ turn }) => ({ turn: turn - turnStep }))],
    ['turnRight', act(({ turn }) => ({ turn: turn + turnStep }))],
    ['smaller', act(({ scale }) => ({ scale: scale / sizeStep }))],
    ['bigger', act(({ scale }) => ({ scale: scale * sizeStep }))],
    ['takeOff', () => chosen && onOff(chosen)],
  ] as const;
  return (
    <fieldset className="decor-actions">
      <legend>{t('decorate.pieces')}</legend>
      <select
        className="field-input"
        aria-label={t('decorate.pieces')}
        value={chosen?.id ?? ''}
        onChange={(event) => onChoose(event.target.value === '' ? null : Number(event.target.value))}
      >
        <option value="">{t('decorate.choosePiece')}</option>
        {pieces.map(({ id, kind }, i) => (
          <option key={id} value={id}>
            {t('decorate.pieceInList', { number: i + 1, piece: t(`decorate.piece.${kind}`) })}
          </option>
        ))}
      </select>
      <div className="decor-actions-row">
        {actions.map(([name, press]) => (
          <button key={name} type="button" className="button" disabled={!chosen} onClick={press}>
            {t(`decorate.${name}`)}
          </button>
        ))}
      </div>
    </fieldset>
  );
};
