import { type SessionStatistics, statisticsOf } from '../analysis/statistics.ts';
import type { NextSteps, Plan, Session } from '../session/model.ts';
import { quotesOf, type SessionQuotes } from './spoken.ts';

/** All that a report is made from. One session gives it; several sessions put together can give it too. */
export type ReportGround = {
  readonly stats: SessionStatistics;
  readonly quotes: SessionQuotes;
  readonly nextSteps: NextSteps | null;
  /** Whether figures stayed where they were from question to question. */
  readonly start: Plan['start'];
  /** People around the one board of a group. */
  readonly around: number;
};

export const groundOf = (session: Session): ReportGround => ({
  stats: statisticsOf(session),
  quotes: quotesOf(session),
  nextSteps: session.nextSteps,
  start: session.plan.start,
  around: session.plan.participants,
});
