import { tallyOf } from '../../shared/analysis/tally.ts';
import type { Question } from '../../shared/questions/question.ts';
import { dayAfter, usuallyKept } from '../../shared/rights/days.ts';
import type { OpenSession, Summary } from '../../shared/session/calls.ts';
import { stateOf } from '../../shared/session/model.ts';
import type { Voice } from '../../shared/session/voice.ts';
import type { Line, Reading } from './journalLine.ts';

/**
 * The month a session belongs to (`2026-11`, UTC): when people sat down, or else when it was prepared. Nothing
 * finer leaves the journal.
 */
export const monthOf = (lines: readonly Line[]): string =>
  (lines.find((line) => line.event.type === 'session-started') ?? lines[0])?.at.slice(0, 7) ?? '';

/**
 * The last day on which a session's answers are kept: as chosen, or 30 days after people sat down. Null before:
 * a plan holds nothing of anybody.
 */
export const keepUntilOf = (lines: readonly Line[]): string | null => {
  const chosen = lines.findLast((line) => line.event.type === 'keep-until-chosen');
  if (chosen?.event.type === 'keep-until-chosen') return chosen.event.on;
  const began = lines.find((line) => line.event.type === 'session-started');
  return began ? dayAfter(began.at.slice(0, 10), usuallyKept) : null;
};

const problems = { garbage: 'read-only-garbage', newer: 'read-only-newer' } as const;

/** What the library shows of a session, also of one that can't be read at all (`changed`: its file's month). */
export const summaryOf = (id: string, reading: Reading, changed: Date): Omit<Summary, 'isDue'> => {
  const { session } = reading;
  return {
    id,
    title: session?.plan.title ?? '',
    month: monthOf(reading.lines) || changed.toISOString().slice(0, 7),
    participants: session?.plan.participants ?? 0,
    state: session ? stateOf(session) : 'draft',
    practice: session?.practice ?? false,
    resultsBy: session?.nextSteps?.date ?? null,
    problem: reading.problem && problems[reading.problem],
    keepUntil: keepUntilOf(reading.lines),
  };
};

export const openedAs = (
  id: string,
  lines: readonly Line[],
  notice: 'line-cut' | null,
  rewrites = 0,
): OpenSession => ({
  id,
  month: monthOf(lines),
  events: lines.map((line) => line.event),
  seq: lines.at(-1)?.seq ?? 0,
  rewrites,
  readOnly: false,
  notices: notice ? [{ code: notice }] : [],
  keepUntil: keepUntilOf(lines),
});

/** A session that can be put together with others. */
export type FinishedSession = {
  readonly id: string;
  readonly title: string;
  readonly month: string;
  readonly voice: Voice;
  readonly answered: number;
  readonly asked: readonly Pick<Question, 'id' | 'kind' | 'topic' | 'wording'>[];
};

/** Null where it is not finished, was practice, is damaged, or nobody answered. */
export const finishedOf = ({
  session,
  problem,
}: Reading): Pick<FinishedSession, 'voice' | 'answered' | 'asked'> | null => {
  if (!session || problem || session.practice || session.status !== 'finished') return null;
  const { answered } = tallyOf(session);
  if (answered === 0) return null;
  const asked = session.plan.questions.map(({ id, kind, topic, wording }) => ({ id, kind, topic, wording }));
  return { voice: session.plan.voice, answered, asked };
};
