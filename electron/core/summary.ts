import type { OpenSession, Summary } from '../../shared/contract.ts';
import { stateOf } from '../../shared/session/model.ts';
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
