import type { Piece } from '../../shared/decoration/decoration.ts';

/** What a key does to the piece that is chosen; null where the key means nothing here. `fine`: with Shift. */
export const pieceKey = (piece: Piece, key: string, fine: boolean): Piece | null => {
  const step = fine ? 1 : 4;
  switch (key) {
    case 'ArrowLeft':
      return { ...piece, x: piece.x - step };
    case 'ArrowRight':
      return { ...piece, x: piece.x + step };
    case 'ArrowUp':
      return { ...piece, y: piece.y - step };
    case 'ArrowDown':
      return { ...piece, y: piece.y + step };
    case '+':
    case '=':
      return { ...piece, scale: piece.scale * sizeStep };
    case '-':
      return { ...piece, scale: piece.scale / sizeStep };
    case '[':
      return { ...piece, turn: piece.turn - turnStep };
    case ']':
      return { ...piece, turn: piece.turn + turnStep };
    default:
      return null;
  }
};

export const sizeStep = 1.15;
/** Degrees. */
export const turnStep = 15;
