import { type SessionStatistics, statisticsOf } from '../analysis/statistics.ts';
import type { NextSteps, Plan, Session } from '../session/model.ts';
import { quotesOf, type SessionQuotes } from './spoken.ts';

/** All that a report is made from. One session gives it; several sessions put together can give it too. */
export type ReportGround = {
  readonly stats: SessionStatistics;
  readonly quotes: SessionQuotes;
  readonly nextSteps: NextSteps | null;
  /** Whether figures stayed where they were from question to question; null where groups differed in it. */
  readonly start: Plan['start'] | null;
  /** People around the one board of a group. */
  readonly around: number;
  /** Set where several sessions were put together. */
  readonly together?: Together;
};

/** What a report says of the sessions that were put together. */
export type Together = {
  readonly sessions: number;
  readonly firstMonth: string;
  /** R15: some of the same people may be in more than one of them, so that only a majority may be told. */
  readonly mayShare: boolean;
  /** Whether some groups agreed on one board, which is one answer. */
  readonly hasBoards: boolean;
  /** Whether more was said than a report can hold. */
  readonly hasMoreQuotes: boolean;
};

export const groundOf = (session: Session): ReportGround => ({
  stats: statisticsOf(session),
  quotes: quotesOf(session),
  nextSteps: session.nextSteps,
  start: session.plan.start,
  around: session.plan.participants,
});
