import { isExtra } from '../exercise/figures.ts';
import { type PerRole, perRole } from '../exercise/kit.ts';
import type { Place } from '../exercise/place.ts';
import { type RingDesign, type Zone, zoneOf } from '../exercise/rings.ts';
import type { Answer, HeldCard, Session, Standing } from '../session/model.ts';
import { agreedForReport } from '../session/quotes.ts';
import { viewsOf } from '../session/views.ts';

/** Where a figure is, for counting: a zone of the card, the table around it, or one of two ways of not being there. */
export type Stood = Zone | 'tray' | 'aside';

/** What one person gave to one question, and nothing that tells who gave it. */
export type HeardAnswer = {
  readonly outcome: 'done' | 'passed';
  readonly stood: PerRole<Stood>;
  readonly place: PerRole<Place | null>;
  readonly held: readonly HeldCard[];
  readonly quotes: readonly string[];
  readonly fromPaper: boolean;
  /** Views that differed from the group's board: how many, and nothing of what they say. */
  readonly differed: number;
};

/** One person's answers by question: no mark, no id, no seat. Kept only while statistics are made. */
export type Heard = ReadonlyMap<string, HeardAnswer>;

/**
 * R12: no pseudonym across questions or sessions. Marks and ids are left behind here, before anything is
 * counted, so that no later step can carry them along. Source: privacy.md R12.
 */
export const withoutPseudonyms = (session: Session): readonly Heard[] =>
  session.participants
    .filter((participant) => participant.here !== 'withdrawn')
    .map(
      (participant) =>
        new Map(
          session.plan.questions.flatMap((question) => {
            const answer = Object.hasOwn(participant.answers, question.id)
              ? participant.answers[question.id]
              : undefined;
            const heard = answer && withoutDecoration(answer);
            return heard ? [[question.id, heard] as const] : [];
          }),
        ),
    );

/**
 * R11: no decorations, cut-out choices, drawings or faces. A sequinned coat tells everybody in the room whose
 * figure it is. Only placements, cards and words meant for quoting go on. Source: privacy.md R11.
 * An answer that is still open is nobody's answer yet: null.
 */
export const withoutDecoration = (answer: Answer): HeardAnswer | null => {
  const { outcome, board, design, words, fromPaper = false } = answer;
  if (outcome === 'open') return null;
  const given = outcome === 'done';
  return {
    outcome,
    stood: perRole((role) => stoodOf(board.figures[role], design)),
    place: perRole((role) => placeOf(board.figures[role])),
    // Reports know the trio alone: a card laid with an extra counts as one for the answer.
    held: given
      ? board.held.map(({ card, with: beside }) => ({
          card,
          with: beside === 'answer' || isExtra(beside) ? 'answer' : beside,
        }))
      : [],
    fromPaper: given && fromPaper,
    differed: given ? viewsOf(answer).length : 0,
    quotes: given ? words.flatMap((each) => agreedForReport(each) ?? []) : [],
  };
};

const stoodOf = (standing: Standing, design: RingDesign): Stood =>
  standing.at === 'table' ? zoneOf(standing.place, design) : standing.at;

const placeOf = (standing: Standing): Place | null => (standing.at === 'table' ? standing.place : null);
