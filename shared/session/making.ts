import { withChange } from '../decoration/change.ts';
import {
  type Decoration,
  decorationLimits,
  type FaceDrawing,
  numbersIn,
  undecorated,
} from '../decoration/decoration.ts';
import { figureIds } from '../exercise/figures.ts';
import type { EventOf } from './events.ts';
import type { Board, ByFigure, Participant } from './model.ts';
import { refuse } from './refused.ts';

/** Own keys only: a figure called "constructor" is not decorated by Object.prototype. */
const own = <T>(by: ByFigure<T> | undefined, figure: string): T | undefined =>
  by && Object.hasOwn(by, figure) ? by[figure] : undefined;

export const decorationOf = (participant: Participant, figure: string): Decoration =>
  own(participant.decorations, figure) ?? undecorated;

const blank: FaceDrawing = [];

export const drawnFaceOf = (of: Pick<Board, 'drawnFaces'>, figure: string): FaceDrawing =>
  own(of.drawnFaces, figure) ?? blank;

/** A participant after one step of making the figures theirs. */
export const withMaking = (
  participant: Participant,
  event: EventOf<'figure-decorated'> | EventOf<'face-drawn'>,
): Participant => {
  if (event.type === 'face-drawn')
    return { ...participant, drawnFaces: { ...participant.drawnFaces, [event.figure]: event.strokes } };
  const decoration = withChange(decorationOf(participant, event.figure), event.change);
  const numbers = numbersIn(decoration.layers.map((layer) => (layer.is === 'stroke' ? layer : {})));
  if (decoration.layers.length > decorationLimits.layers || numbers > decorationLimits.numbers)
    return refuse('figure-full');
  return { ...participant, decorations: { ...participant.decorations, [event.figure]: decoration } };
};

export const withDrawnFace = (board: Board, { figure, strokes }: EventOf<'answer-face-drawn'>): Board => {
  const role = figureIds.find((each) => each === figure);
  return {
    ...board,
    ...(role && board.faces[role] ? { faces: { ...board.faces, [role]: 'drawn' as const } } : {}),
    drawnFaces: { ...board.drawnFaces, [figure]: strokes },
  };
};
