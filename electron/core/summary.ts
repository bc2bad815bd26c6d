import { tallyOf } from '../../shared/analysis/tally.ts';
import type { OpenSession, Summary } from '../../shared/contract.ts';
import type { Question } from '../../shared/questions/question.ts';
import { stateOf } from '../../shared/session/model.ts';
import type { Voice } from '../../shared/session/voice.ts';
import type { Line, Reading } from './journalLine.ts';

/**
 * The month a session belongs to (`2026-11`, UTC): when people sat down, or else when it was prepared. Nothing
 * finer leaves the journal.
 */
export const monthOf = (lines: readonly Line[]): string =>
  (lines.find((line) => line.event.type === 'session-started') ?? lines[0])?.at.slice(0, 7) ?? '';

const problems = { garbage: 'read-only-garbage', newer: 'read-only-newer' } as const;

/** What the library shows of a session, also of one that can't be read at all (`changed`: its file's month). */
export const summaryOf = (id: string, reading: Reading, changed: Date): Summary => {
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
  };
};

export const openedAs = (id: string, lines: readonly Line[], notice: 'line-cut' | null): OpenSession => ({
  id,
  month: monthOf(lines),
  events: lines.map((line) => line.event),
  seq: lines.at(-1)?.seq ?? 0,
  readOnly: false,
  notices: notice ? [{ code: notice }] : [],
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
