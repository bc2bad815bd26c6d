import { type FigureId, figuresIn, type PerFigure, perFigure } from '../exercise/figures.ts';
import { rounded } from '../exercise/place.ts';
import type { EventOf } from './events.ts';
import { limits } from './limits.ts';
import type { Answer, Session, Standing, View, Words } from './model.ts';
import { refuse } from './refused.ts';

const none: readonly View[] = [];

/** The views that were kept beside the group's board. */
export const viewsOf = ({ views }: Pick<Answer, 'views'>): readonly View[] => views ?? none;

/** Words that go with a view, or with the answer itself. */
export const wordsOf = (answer: Answer, view: string | undefined): readonly Words[] =>
  answer.words.filter((words) => words.view === view);

/** An answer with one more view beside it. The board, and the views before, stay as they are. */
export const withView = (session: Session, answer: Answer, event: EventOf<'view-differed'>): Answer => {
  if (session.plan.turns !== 'group') return refuse('not-one-board');
  const { figures } = answer.board;
  if (figuresIn(event.figures).join() !== figuresIn(figures).join()) return refuse('unknown-figure');
  if (isViewKept(session, event.id)) return refuse('view-already-kept');
  const before = viewsOf(answer);
  if (before.length >= limits.viewsPerAnswer) return refuse('too-many-views');
  const kept = (id: FigureId): Standing => {
    const standing = event.figures[id] ?? { at: 'tray' };
    return standing.at === 'table' ? { at: 'table', place: rounded(standing.place) } : standing;
  };
  return { ...answer, views: [...before, { id: event.id, figures: perFigure(session.plan.extras, kept) }] };
};

/** An id is one view in the whole session, so that what is removed is that view alone. */
const isViewKept = (session: Session, id: string): boolean =>
  session.participants.some(({ answers }) =>
    Object.values(answers).some((answer) => viewsOf(answer).some((view) => view.id === id)),
  );

/** Whether any figure stands somewhere else. */
export const differ = (a: PerFigure<Standing>, b: PerFigure<Standing>): boolean =>
  figuresIn(a).some((id) => JSON.stringify(a[id]) !== JSON.stringify(b[id]));

/** Views of one answer without an order that tells who came first. */
export const viewsInNoOrder = (answer: Answer): readonly View[] =>
  viewsOf(answer).toSorted((a, b) => (JSON.stringify(a.figures) < JSON.stringify(b.figures) ? -1 : 1));
