import { useState } from 'react';
import { type EachFigure, eachFigure, type FigureId } from '../../../shared/exercise/figures.ts';
import type { Card } from '../../../shared/exercise/kit.ts';
import { type Direction, directionOf, placeFromPaper, turned } from '../../../shared/exercise/paperPlace.ts';
import { type Zone, zoneOf } from '../../../shared/exercise/rings.ts';
import type { Question } from '../../../shared/questions/question.ts';
import type { SessionEvent } from '../../../shared/session/events.ts';
import { type Answer, type Participant, participantOf, type Session } from '../../../shared/session/model.ts';
import { reduce } from '../../../shared/session/reduce.ts';
import { keptStanding } from '../../board/boardNow.ts';
import { moveTo } from '../../board/move.ts';
import { usePage } from '../../store/PageProvider.tsx';

/** Where a figure can be on paper: a zone of the card, beside it, or left out. */
export type PaperZone = Zone | 'tray' | 'aside';

/** The answer that is being entered, and every way of changing it. Each change is an event, kept at once. */
export const usePaperEntry = (session: Session, participant: Participant, question: Question) => {
  const keep = usePage((state) => state.keep);
  const ofAnswer = { participant: participant.id, question: question.id };
  const opening: SessionEvent = { type: 'answer-opened', ...ofAnswer };
  const begun = participant.answers[question.id];
  // Nothing is kept before the first entry; until then the board is shown as it would open.
  const answer = begun ?? answerAfter(session, opening);
  const [way, setWay] = useState<EachFigure<Direction | null>>(eachFigure(() => null));

  const add = (event: SessionEvent) => {
    if (!begun) keep(opening);
    keep(event);
  };
  const move = (role: FigureId, to: Parameters<typeof moveTo>[2]) => {
    const moved = answer && moveTo(role, keptStanding(answer.board.figures, role), to);
    if (moved) add({ ...moved, ...ofAnswer });
  };

  return {
    answer,
    zoneOf: (role: FigureId): PaperZone => {
      const standing = answer?.board.figures[role];
      return answer && standing?.at === 'table'
        ? zoneOf(standing.place, answer.design)
        : standing?.at === 'aside'
          ? 'aside'
          : 'tray';
    },
    directionOf: (role: FigureId): Direction | null => {
      const standing = answer?.board.figures[role];
      return answer && standing?.at === 'table' ? directionOf(standing.place, answer.design) : way[role];
    },
    put: (role: FigureId, zone: PaperZone) => {
      if (!answer) return;
      if (zone === 'tray' || zone === 'aside') return move(role, { at: zone });
      const standing = keptStanding(answer.board.figures, role);
      const from = standing.at === 'table' ? standing.place : undefined;
      // A figure that stays in its ring keeps its place to the last digit.
      if (from && zoneOf(from, answer.design) === zone) return;
      move(role, { at: 'table', place: placeFromPaper(zone, way[role], role, from, answer.design) });
    },
    turn: (role: FigureId, direction: Direction) => {
      setWay({ ...way, [role]: direction });
      const standing = answer?.board.figures[role];
      if (standing?.at === 'table') move(role, { at: 'table', place: turned(standing.place, direction) });
    },
    hasUp: (card: Card): boolean => answer?.board.held.some((held) => held.card === card) ?? false,
    toggle: (card: Card) => {
      const lying = answer?.board.held.filter((held) => held.card === card) ?? [];
      if (lying.length === 0) add({ type: 'card-held', ...ofAnswer, card, with: 'answer' });
      for (const held of lying) add({ type: 'card-lowered', ...ofAnswer, ...held });
    },
    undo: () => {
      if (answer && answer.before.length > 0) add({ type: 'move-undone', ...ofAnswer });
    },
    done: () => add({ type: 'answer-done', ...ofAnswer, fromPaper: true }),
    pass: () => add({ type: 'answer-passed', ...ofAnswer }),
  };
};

export type PaperEntry = ReturnType<typeof usePaperEntry>;

const answerAfter = (
  session: Session,
  opening: SessionEvent & { participant: string; question: string },
): Answer | null =>
  participantOf(reduce(session, opening), opening.participant)?.answers[opening.question] ?? null;
