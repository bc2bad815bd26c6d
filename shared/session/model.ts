import type { Decoration, FaceDrawing } from '../decoration/decoration.ts';
import type { Extra, FigureId, PerFigure } from '../exercise/figures.ts';
import type { Card, Face, FigureLook } from '../exercise/kit.ts';
import type { Mark } from '../exercise/marks.ts';
import type { Place } from '../exercise/place.ts';
import type { DesignId, RingDesign } from '../exercise/rings.ts';
import type { GuideNow, GuidePlan } from '../guide/guide.ts';
import type { Checklist } from '../prepare/checklist.ts';
import type { Question } from '../questions/question.ts';
import type { Reading } from '../text/languages.ts';
import type { Voice } from './voice.ts';

/** What is prepared before people sit down. */
export type Plan = {
  readonly title: string;
  /** Whose voice this group is; the reports of several groups keep voices apart. */
  readonly voice: Voice;
  /** People who answer; with one board for the group, the people around it. 1 to 30. */
  readonly participants: number;
  readonly turns: TurnOrder;
  /** Whether figures stay where they are from question to question, or wait in the tray again. */
  readonly start: 'carry' | 'blank';
  /** Whether the group looks at all boards of a question once everybody is ready. */
  readonly reveal: 'apart' | 'together';
  readonly guide: GuidePlan;
  /** What was seen to so that the place is safe to talk in. */
  readonly checklist: Checklist;
  /** Cut-outs beside doctor, carer and self, for the whole session. */
  readonly extras: readonly Extra[];
  readonly questions: readonly Question[];
};

export type TurnOrder = 'person' | 'question' | 'group';

/** Where a figure is. "Outside" is a place on the table; the other two are no placement at all. */
export type Standing =
  | { readonly at: 'table'; readonly place: Place }
  | { readonly at: 'tray' }
  | { readonly at: 'aside' }; // "does not apply to me"

/** A card lies with the whole answer or with one figure. */
export type HeldCard = { readonly card: Card; readonly with: 'answer' | FigureId };

/** All that undo brings back. */
export type Board = {
  readonly figures: PerFigure<Standing>;
  readonly faces: PerFigure<Face>;
  readonly held: readonly HeldCard[];
  /** Faces drawn by hand, by figure; shown where the face is "drawn". Absent where nobody drew one. */
  readonly drawnFaces?: ByFigure<FaceDrawing>;
};

/** A missing key means that there is none. */
export type ByFigure<T> = Readonly<Record<string, T>>;

/** Words as agreed after they were read back; the draft is never stored. */
export type Words = {
  readonly id: string;
  readonly text: string;
  /** Whether the speaker said that these words may be in a report. */
  readonly quote: boolean;
  /** What came of looking at them once more before a report; null while nobody has. */
  readonly review: QuoteReview | null;
  /** id of the pile that they lie on. */
  readonly theme: string | null;
  /** id of the view that they explain; absent where they go with the answer itself. */
  readonly view?: string;
};

/** Words for a report may differ from what was agreed in the room: something more may be hidden. */
export type QuoteReview = { readonly is: 'agreed'; readonly text: string } | { readonly is: 'held back' };

/** A pile of quotes, named by the group. */
export type Theme = { readonly id: string; readonly name: string };

/** One board for the group: somebody's view beside what the group agreed. Nobody can change it. */
export type View = { readonly id: string; readonly figures: PerFigure<Standing> };

export type Answer = {
  readonly design: RingDesign;
  readonly board: Board;
  /** Boards to go back to, oldest first; emptied when the answer is closed. */
  readonly before: readonly Board[];
  readonly words: readonly Words[];
  readonly outcome: 'open' | 'done' | 'passed';
  /** In the order in which they were kept; absent where everybody agreed, and where each has a board. */
  readonly views?: readonly View[];
  /** The board was made on paper and entered afterwards; absent where it was made here. */
  readonly fromPaper?: true;
};

export type Participant = {
  readonly id: string;
  readonly mark: Mark;
  readonly looks: PerFigure<FigureLook> | null;
  /** null: as the computer is set. */
  readonly reading: Reading | null;
  readonly design: DesignId;
  /** What was made of the cut-outs. Stays on them for every question, and never leaves in a report. */
  readonly decorations?: ByFigure<Decoration>;
  /** Faces drawn before the first question, to begin the boards with. */
  readonly drawnFaces?: ByFigure<FaceDrawing>;
  /** A missing key means "not asked yet". */
  readonly answers: Readonly<Record<string, Answer>>;
  readonly here: 'taking part' | 'stopped' | 'withdrawn';
};

export type ExportKind = 'anonymous' | 'group';

/**
 * What the facilitator promises: every report says it. `month` is `2026-12`, or null while it is open. `date` is
 * the day (`2026-12-04`, within `month`) where one was named: for the sheet that people take home and the library,
 * never for a report (R9).
 */
export type NextSteps = { readonly text: string; readonly month: string | null; readonly date?: string };

export type Session = {
  readonly id: string;
  readonly practice: boolean;
  readonly plan: Plan;
  readonly status: 'draft' | 'running' | 'finished';
  readonly participants: readonly Participant[];
  /** Finished and exported are two different states. */
  readonly exported: readonly ExportKind[];
  readonly nextSteps: NextSteps | null;
  /** The last day on which the answers stay on this computer, where one was chosen: `2026-12-25`. */
  readonly keepUntil: string | null;
  /** In the order in which the piles were made. */
  readonly themes: readonly Theme[];
  readonly guide: GuideNow;
};

export type SessionState = 'draft' | 'running' | 'finished' | 'exported';

export const stateOf = (session: Session): SessionState =>
  session.status === 'finished' && session.exported.length > 0 ? 'exported' : session.status;

export const participantOf = (session: Session, id: string): Participant | undefined =>
  session.participants.find((participant) => participant.id === id);

export const questionOf = (session: Session, id: string): Question | undefined =>
  session.plan.questions.find((question) => question.id === id);
