import { lookOf, perFigure } from '../exercise/figures.ts';
import { markOf } from '../exercise/marks.ts';
import { rounded } from '../exercise/place.ts';
import { designOf } from '../exercise/rings.ts';
import { nothingYet } from '../guide/guide.ts';
import { withGuide } from '../guide/reduce.ts';
import type { EventOf, SessionEvent } from './events.ts';
import { limits } from './limits.ts';
import { withDrawnFace, withMaking } from './making.ts';
import {
  type Answer,
  type Board,
  type Participant,
  participantOf,
  questionOf,
  type Session,
  type Words,
} from './model.ts';
import { promisedAfter } from './promise.ts';
import { isKept, withQuotes } from './quotes.ts';
import { refuse } from './refused.ts';
import { viewsOf, withView } from './views.ts';

/**
 * The session after an event: the same function in the page and in the core, so that what is shown is what is
 * kept. Throws RefusedEvent where the event does not fit; the session given is never changed.
 */
export const reduce = (session: Session | null, event: SessionEvent): Session => {
  if (event.type === 'session-created') return session ? refuse('already-created') : created(event);
  if (!session) return refuse('no-session');
  switch (event.type) {
    case 'plan-changed':
      return session.status === 'draft' ? { ...session, plan: event.plan } : refuse('already-started');
    case 'session-started':
      if (session.status !== 'draft') return refuse('already-started');
      return { ...session, status: 'running', participants: seated(0, seats(session)) };
    case 'participants-added':
      return withMore(running(session), event.count);
    case 'session-finished':
      return { ...running(session), status: 'finished' };
    case 'session-reopened':
      return session.status === 'finished' ? { ...session, status: 'running' } : refuse('not-finished');
    case 'session-exported':
      if (session.status === 'draft') return refuse('not-running');
      return { ...session, exported: [...new Set([...session.exported, event.kind])] };
    case 'next-steps-noted':
    case 'results-promised':
      if (session.status === 'draft') return refuse('not-running');
      return { ...session, nextSteps: promisedAfter(session.nextSteps, event) };
    case 'keep-until-chosen':
      return { ...session, keepUntil: event.on };
    case 'quote-reviewed':
    case 'quote-held-back':
    case 'quote-moved':
    case 'theme-named':
    case 'theme-removed':
      return withQuotes(session, event);
    case 'guide-planned':
    case 'step-begun':
    case 'consent-noted':
    case 'thing-parked':
    case 'thing-unparked':
    case 'checked-out':
    case 'listeners-noted':
      return withGuide(session, event);
    case 'participant-withdrew':
      return withParticipant(session, event.participant, (participant) => ({
        ...participant,
        looks: null,
        decorations: {},
        drawnFaces: {},
        reading: null,
        answers: {},
        here: 'withdrawn',
      }));
    default:
      return withParticipant(running(session), event.participant, (participant) =>
        ofParticipant(session, participant, event),
      );
  }
};

export const replay = (events: Iterable<SessionEvent>): Session | null => {
  let session: Session | null = null;
  for (const event of events) session = reduce(session, event);
  return session;
};

const created = (event: EventOf<'session-created'>): Session => ({
  id: event.id,
  practice: event.practice,
  plan: event.plan,
  status: 'draft',
  participants: [],
  exported: [],
  nextSteps: null,
  keepUntil: null,
  themes: [],
  guide: nothingYet,
});

const running = (session: Session): Session =>
  session.status === 'running' ? session : refuse('not-running');

/** One board for the group has one seat, however many people sit around it. */
const seats = (session: Session): number => (session.plan.turns === 'group' ? 1 : session.plan.participants);

const seated = (from: number, count: number): Participant[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `p${from + i + 1}`,
    mark: markOf(from + i),
    looks: null,
    reading: null,
    design: 'dots',
    answers: {},
    here: 'taking part',
  }));

const withMore = (session: Session, count: number): Session => {
  const participants = session.plan.participants + count;
  if (participants > limits.participants) return refuse('too-many-people');
  const grown: Session = { ...session, plan: { ...session.plan, participants } };
  const more = seated(session.participants.length, seats(grown) - session.participants.length);
  return { ...grown, participants: [...session.participants, ...more] };
};

const withParticipant = (
  session: Session,
  id: string,
  change: (participant: Participant) => Participant,
): Session => {
  const participant = participantOf(session, id);
  if (!participant) return refuse('unknown-participant');
  if (participant.here === 'withdrawn') return refuse('person-withdrew');
  const changed = change(participant);
  return { ...session, participants: session.participants.map((p) => (p === participant ? changed : p)) };
};

type ParticipantEvent = Extract<SessionEvent, { participant: string }>;

const ofParticipant = (
  session: Session,
  participant: Participant,
  event: Exclude<ParticipantEvent, { type: 'participant-withdrew' }>,
): Participant => {
  switch (event.type) {
    case 'participant-stopped':
      return { ...participant, here: 'stopped' };
    case 'participant-back':
      return { ...participant, here: 'taking part' };
    case 'kit-chosen':
      return { ...participant, design: event.design, looks: event.looks };
    case 'figure-decorated':
    case 'face-drawn':
      return withMaking(participant, event);
    case 'reading-chosen':
      return { ...participant, reading: { language: event.language, easyRead: event.easyRead } };
    case 'answer-opened':
      return withAnswer(participant, event.question, opened(session, participant, event.question));
    default:
      return withAnswer(participant, event.question, changed(session, participant, event));
  }
};

const withAnswer = (participant: Participant, question: string, answer: Answer): Participant => ({
  ...participant,
  answers: { ...participant.answers, [question]: answer },
});

/** A new answer, or one opened again after a pass or a change of mind. */
const opened = (session: Session, participant: Participant, question: string): Answer => {
  if (!questionOf(session, question)) return refuse('unknown-question');
  const earlier = answerOf(participant, question);
  if (earlier) return { ...earlier, outcome: 'open', before: [] };
  return {
    design: designOf(participant.design),
    board: firstBoard(session, participant, question),
    before: [],
    words: [],
    outcome: 'open',
  };
};

/** Carrying over: figures stay where they stood in the last question that was answered. Cards are put down. */
const firstBoard = (session: Session, participant: Participant, question: string): Board => {
  const blank: Board = {
    figures: perFigure(session.plan.extras, () => ({ at: 'tray' })),
    faces: perFigure(session.plan.extras, (id) => lookOf(participant.looks, id).face),
    held: [],
    ...(participant.drawnFaces ? { drawnFaces: participant.drawnFaces } : {}),
  };
  if (session.plan.start === 'blank') return blank;
  const asked = session.plan.questions.map((each) => each.id);
  const last = session.plan.questions
    .slice(0, asked.indexOf(question))
    .filter((each) => each.kind !== 'words')
    .map((each) => answerOf(participant, each.id))
    .findLast((answer) => answer?.outcome === 'done');
  return last ? { ...last.board, held: [] } : blank;
};

/** Own keys only: a question called "constructor" is not answered by Object.prototype. */
const answerOf = (participant: Participant, question: string): Answer | undefined =>
  Object.hasOwn(participant.answers, question) ? participant.answers[question] : undefined;

type AnswerEvent = Exclude<Extract<SessionEvent, { question: string }>, { type: 'answer-opened' }>;

const changed = (session: Session, participant: Participant, event: AnswerEvent): Answer => {
  const question = questionOf(session, event.question);
  if (!question) return refuse('unknown-question');
  const answer = answerOf(participant, event.question);
  if (answer?.outcome !== 'open') return refuse('answer-not-open');
  const { board } = answer;
  if ('role' in event && !board.figures[event.role]) return refuse('unknown-figure');
  if ('with' in event && event.with !== 'answer' && !board.figures[event.with])
    return refuse('unknown-figure');
  const onto = (next: Board): Answer =>
    question.kind === 'words'
      ? refuse('words-only')
      : { ...answer, board: next, before: [...answer.before, board] };
  switch (event.type) {
    case 'figure-placed':
      return onto({
        ...board,
        figures: { ...board.figures, [event.role]: { at: 'table', place: rounded(event) } },
      });
    case 'figure-returned':
      return onto({ ...board, figures: { ...board.figures, [event.role]: { at: 'tray' } } });
    case 'figure-set-aside':
      return onto({ ...board, figures: { ...board.figures, [event.role]: { at: 'aside' } } });
    case 'face-changed':
      return onto({ ...board, faces: { ...board.faces, [event.role]: event.face } });
    case 'answer-face-drawn':
      return onto(withDrawnFace(board, event));
    case 'card-held':
      if (isHeld(board, event)) return refuse('card-already-held');
      return onto({ ...board, held: [...board.held, { card: event.card, with: event.with }] });
    case 'card-lowered':
      if (!isHeld(board, event)) return refuse('card-not-held');
      return onto({ ...board, held: board.held.filter((held) => !isSameCard(held, event)) });
    case 'move-undone': {
      const last = answer.before.at(-1);
      return last
        ? { ...answer, board: last, before: answer.before.slice(0, -1) }
        : refuse('nothing-to-undo');
    }
    case 'words-kept':
      if (isKept(session, event.id)) return refuse('words-already-kept');
      if (answer.words.length >= limits.wordsPerAnswer) return refuse('too-many-words');
      if (event.view && !viewsOf(answer).some(({ id }) => id === event.view)) return refuse('unknown-view');
      return { ...answer, words: [...answer.words, keptWords(event)] };
    case 'view-differed':
      return question.kind === 'words' ? refuse('words-only') : withView(session, answer, event);
    case 'answer-done':
      return { ...closed(answer, 'done'), ...(event.fromPaper ? { fromPaper: true } : {}) };
    case 'answer-passed':
      return closed(answer, 'passed');
  }
};

/** Where the board came from is said by whoever closes the answer last: a paper board changed here was made here. */
const closed = ({ fromPaper: _, ...answer }: Answer, outcome: 'done' | 'passed'): Answer => ({
  ...answer,
  outcome,
  before: [],
});

const keptWords = ({ id, text, quote, view }: EventOf<'words-kept'>): Words => ({
  ...{ id, text, quote },
  review: null,
  theme: null,
  ...(view && { view }),
});

type CardEvent = EventOf<'card-held'> | EventOf<'card-lowered'>;
const isSameCard = (held: Board['held'][number], event: CardEvent): boolean =>
  held.card === event.card && held.with === event.with;
const isHeld = (board: Board, event: CardEvent): boolean =>
  board.held.some((held) => isSameCard(held, event));
