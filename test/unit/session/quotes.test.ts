import { expect, test } from 'vitest';
import { withoutForgotten } from '../../../electron/core/forget.ts';
import { formatLines } from '../../../electron/core/journalLine.ts';
import { eventSchema, type SessionEvent } from '../../../shared/session/events.ts';
import { firstPlan } from '../../../shared/session/firstPlan.ts';
import { agreedForReport, quotesIn, quotesToLookAt, themeOf } from '../../../shared/session/quotes.ts';
import { reduce, replay } from '../../../shared/session/reduce.ts';

const at = '2026-11-21T10:30Z';
const id = 'session-with-quotes';
const said = (participant: string, words: string, text: string, quote = true): SessionEvent[] => {
  const about = { participant, question: 'baseline' };
  return [
    { type: 'answer-opened', ...about },
    { type: 'words-kept', ...about, id: words, text, quote },
    { type: 'answer-done', ...about },
  ];
};
const spoken: readonly SessionEvent[] = [
  { type: 'session-created', id, practice: false, plan: { ...firstPlan(), participants: 3 } },
  { type: 'session-started' },
  ...said('p1', 'w1', 'Marmalade told me'),
  ...said('p2', 'w2', 'Ask me first'),
  ...said('p3', 'w3', 'Only between us', false),
];
const reviewed = (words: string, text: string) => ({ type: 'quote-reviewed', words, text }) as const;
const heldBack = (words: string) => ({ type: 'quote-held-back', words }) as const;
const named = (theme: string, name: string) => ({ type: 'theme-named', theme, name }) as const;
const moved = (words: string, theme: string | null) => ({ type: 'quote-moved', words, theme }) as const;

const after = (...events: readonly SessionEvent[]) => {
  const session = replay([...spoken, ...events]);
  if (!session) throw new Error('no session');
  return session;
};
const forReport = (...events: readonly SessionEvent[]) => quotesIn(after(...events)).map(agreedForReport);

test('a quote stays in the room until somebody has looked at it', () => {
  expect(forReport()).toEqual([null, null]);
  expect(quotesToLookAt(after()).map(({ id }) => id)).toEqual(['w1', 'w2']);
  expect(forReport(reviewed('w1', 'Somebody told me'))).toEqual(['Somebody told me', null]);
  expect(quotesToLookAt(after(reviewed('w1', 'Somebody told me'))).map(({ id }) => id)).toEqual(['w2']);
});

test('what was agreed in the room stays beside what was agreed for the report', () => {
  const [words] = quotesIn(after(reviewed('w1', 'Somebody told me')));
  expect(words?.text).toBe('Marmalade told me');
});

test('a quote that was held back does not leave, and may be looked at again', () => {
  expect(forReport(reviewed('w2', 'Ask me first'), heldBack('w2'))).toEqual([null, null]);
  expect(forReport(heldBack('w2'), reviewed('w2', 'Ask first'))).toEqual([null, 'Ask first']);
});

test('words without consent can be made ready for no report', () => {
  expect(() => after(reviewed('w3', 'Only between us'))).toThrow('no-consent');
  expect(() => after(named('t1', 'Meetings'), moved('w3', 't1'))).toThrow('no-consent');
  expect(() => after(reviewed('w9', 'Nobody said this'))).toThrow('unknown-words');
});

test('words in an answer that was passed are not asked about', () => {
  const about = { participant: 'p1', question: 'baseline' };
  const session = after({ type: 'answer-opened', ...about }, { type: 'answer-passed', ...about });
  expect(quotesToLookAt(session).map(({ id }) => id)).toEqual(['w2']);
});

test('quotes are looked at after the session as well', () => {
  expect(forReport({ type: 'session-finished' }, reviewed('w2', 'Ask me first'))).toEqual([
    null,
    'Ask me first',
  ]);
});

test('a quote lies on one pile, and on none when the pile goes', () => {
  const piles = [named('t1', ' Meetings '), named('t2', 'Plans'), moved('w1', 't1')];
  const theme = (...events: readonly SessionEvent[]) => {
    const session = after(...piles, ...events);
    const [words] = quotesIn(session);
    return words && themeOf(session, words);
  };
  expect(theme()).toBe('Meetings');
  expect(theme(named('t1', 'Being asked'))).toBe('Being asked');
  expect(theme(moved('w1', 't2'))).toBe('Plans');
  expect(theme(moved('w1', null))).toBe(null);
  expect(theme({ type: 'theme-removed', theme: 't1' })).toBe(null);
  expect(() => theme(moved('w1', 't9'))).toThrow('unknown-theme');
});

test('there are at most 20 piles', () => {
  const full = after(...Array.from({ length: 20 }, (_, i) => named(`t${i}`, `Pile ${i}`)));
  expect(() => reduce(full, named('t20', 'One more'))).toThrow('too-many-themes');
  expect(reduce(full, named('t3', 'Another name')).themes).toHaveLength(20);
});

test('an id is one person’s words in the whole session', () => {
  expect(() => after(...said('p2', 'w1', 'Somebody else said this'))).toThrow('words-already-kept');
});

test('a pile without a name and a quote without words are refused at the door', () => {
  expect(eventSchema.safeParse(named('t1', '  ')).success).toBe(false);
  expect(eventSchema.safeParse(named('t1', 'x'.repeat(61))).success).toBe(false);
  expect(eventSchema.safeParse(reviewed('w1', ' \n')).success).toBe(false);
  expect(eventSchema.safeParse({ ...reviewed('w1', 'a'), participant: 'p1' }).success).toBe(false);
});

test.each([
  ['these words', { words: 'w1' }],
  ['all words', 'all words'],
  ['everything', 'everything'],
] as const)('removing %s takes what was made of them for the report as well', (_, what) => {
  const events = [
    ...spoken,
    named('t1', 'Meetings'),
    reviewed('w1', 'Porridge told me'),
    moved('w1', 't1'),
    heldBack('w1'),
    reviewed('w2', 'Ask first'),
  ];
  const lines = events.map((event, i) => ({ seq: i + 1, at, event }));
  const left = withoutForgotten(lines, { participant: 'p1', what }, at);
  const bytes = new TextDecoder().decode(formatLines(left));
  expect(bytes).not.toMatch(/Marmalade|Porridge|w1/);
  expect(bytes).toContain('Ask first');
  expect(replay(left.map(({ event }) => event))?.themes).toEqual([{ id: 't1', name: 'Meetings' }]);
});
