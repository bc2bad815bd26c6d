import type { CallInput } from '../../shared/contract.ts';
import type { SessionEvent } from '../../shared/session/events.ts';
import type { Line } from './journalLine.ts';

export type Forgetting = Pick<CallInput<'session.forget'>, 'participant' | 'what'>;

const isOf = (event: SessionEvent, participant: string): boolean =>
  'participant' in event && event.participant === participant;

/** What was made of words for a report names them by their id alone, and repeats what they say. */
const isAboutWords = (event: SessionEvent, words: ReadonlySet<string>): boolean =>
  'words' in event && words.has(event.words);

const isForgotten = (event: SessionEvent, { participant, what }: Forgetting): boolean => {
  if (!isOf(event, participant)) return false;
  if (what === 'everything') return true;
  if (typeof what === 'object' && 'view' in what)
    // What was said of a view goes with it.
    return event.type === 'view-differed'
      ? event.id === what.view
      : event.type === 'words-kept' && event.view === what.view;
  if (event.type !== 'words-kept') return false;
  return what === 'all words' || event.id === what.words;
};

/**
 * The lines of a journal without what somebody asked to have removed. Their numbers stay as they were. Where
 * everything goes, one line says that this seat withdrew, so that nothing can be kept for it again.
 */
export const withoutForgotten = (lines: readonly Line[], asked: Forgetting, at: string): Line[] => {
  const words = new Set(
    lines.flatMap(({ event }) =>
      event.type === 'words-kept' && isForgotten(event, asked) ? [event.id] : [],
    ),
  );
  const left = lines.filter(({ event }) => !isForgotten(event, asked) && !isAboutWords(event, words));
  if (asked.what !== 'everything') return left;
  const seq = (lines.at(-1)?.seq ?? 0) + 1;
  return [...left, { seq, at, event: { type: 'participant-withdrew', participant: asked.participant } }];
};

/**
 * The lines without the words of one thing of the parking lot. One line says that it was taken away, so that a page
 * that has seen more lines than are left is still out of step.
 */
export const withoutParked = (lines: readonly Line[], thing: string, at: string): Line[] => {
  const left = lines.filter(({ event }) => event.type !== 'thing-parked' || event.id !== thing);
  const seq = (lines.at(-1)?.seq ?? 0) + 1;
  return [...left, { seq, at, event: { type: 'thing-unparked', id: thing } }];
};
