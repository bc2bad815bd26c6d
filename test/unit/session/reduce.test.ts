import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutForgotten } from '../../../electron/core/forget.ts';
import { asKept, formatLines, readLines } from '../../../electron/core/journalLine.ts';
import { errorCodes } from '../../../shared/errors.ts';
import { eventSchema, type SessionEvent } from '../../../shared/session/events.ts';
import { firstPlan } from '../../../shared/session/firstPlan.ts';
import type { Plan, Session } from '../../../shared/session/model.ts';
import { reduce, replay } from '../../../shared/session/reduce.ts';
import { RefusedEvent } from '../../../shared/session/refused.ts';
import { anyEvent, plans } from './events.ts';

const id = 'session-of-chance';
const at = '2026-11-21T10:30Z';

const beginning = (plan: Plan): SessionEvent[] => [
  asKept({ type: 'session-created', id, practice: false, plan: JSON.parse(JSON.stringify(plan)) }),
  { type: 'session-started' },
];

/** Runs events one after the other as the core does: those that don't fit are refused and left out. */
const live = (plan: Plan, events: readonly SessionEvent[]) => {
  const kept: SessionEvent[] = [];
  let session: Session | null = null;
  for (const event of [...beginning(plan), ...events]) {
    const before = JSON.stringify(session);
    try {
      session = reduce(session, event);
      kept.push(event);
    } catch (error) {
      if (!(error instanceof RefusedEvent)) throw error;
      expect(errorCodes).toContain(error.code);
      // A refused event has changed nothing, and the session given is never changed anyway.
      expect(JSON.stringify(session)).toBe(before);
    }
  }
  if (!session) throw new Error('no session');
  return { session, kept };
};

const runs = fc.tuple(plans, fc.array(anyEvent, { minLength: 60, maxLength: 150, size: 'max' }));
const linesOf = (kept: readonly SessionEvent[]) => kept.map((event, i) => ({ seq: i + 1, at, event }));

test('every event that chance makes passes the contract', () => {
  fc.assert(fc.property(anyEvent, (event) => eventSchema.safeParse(event).success));
});

test('in whatever order events come, each fits or is refused with a code', () => {
  let keptInAll = 0;
  fc.assert(
    fc.property(runs, ([plan, events]) => {
      keptInAll += live(plan, events).kept.length;
    }),
    { numRuns: 150 },
  );
  // Otherwise nothing would have been tried.
  expect(keptInAll).toBeGreaterThan(150 * 10);
});

test('what the journal gives back is the session as it was in the room', () => {
  fc.assert(
    fc.property(runs, ([plan, events]) => {
      const { session, kept } = live(plan, events.map(asKept));
      expect(replay(kept)).toEqual(session);
      const reading = readLines(formatLines(linesOf(kept)), id);
      expect(reading.problem).toBe(null);
      expect(reading.session).toEqual(session);
    }),
    { numRuns: 100 },
  );
});

test('a journal cut anywhere gives back a moment that really was', () => {
  fc.assert(
    fc.property(runs, fc.double({ min: 0, max: 1, noNaN: true }), ([plan, events], share) => {
      const { kept } = live(plan, events.map(asKept));
      const bytes = formatLines(linesOf(kept));
      const reading = readLines(bytes.subarray(0, Math.floor(bytes.length * share)), id);
      expect(reading.lines.map((line) => line.event)).toEqual(kept.slice(0, reading.lines.length));
      expect(reading.session).toEqual(replay(kept.slice(0, reading.lines.length)));
    }),
    { numRuns: 100 },
  );
});

test('whoever is forgotten leaves the others exactly as they were', () => {
  fc.assert(
    fc.property(runs, ([plan, events]) => {
      const { session, kept } = live(plan, events.map(asKept));
      const lines = withoutForgotten(linesOf(kept), { participant: 'p1', what: 'everything' }, at);
      const ofFirst = lines.filter(({ event }) => 'participant' in event && event.participant === 'p1');
      expect(ofFirst.map(({ event }) => event.type)).toEqual(['participant-withdrew']);
      if (session.participants[0]?.here === 'withdrawn') return;
      const left = replay(lines.map((line) => line.event));
      expect(left?.participants[0]).toMatchObject({ id: 'p1', here: 'withdrawn', answers: {}, looks: null });
      expect(left?.participants.slice(1)).toEqual(session.participants.slice(1));
      expect({ ...left, participants: [] }).toEqual({ ...session, participants: [] });
    }),
    { numRuns: 100 },
  );
});

test('forgetting words takes the words and moves nothing', () => {
  fc.assert(
    fc.property(runs, ([plan, events]) => {
      const { session, kept } = live(plan, events.map(asKept));
      const lines = withoutForgotten(linesOf(kept), { participant: 'p1', what: 'all words' }, at);
      const left = replay(lines.map((line) => line.event));
      const wordless = (each: Session | null) =>
        JSON.parse(JSON.stringify(each), (key, value) => (key === 'words' ? [] : value));
      expect(wordless(left)).toEqual(wordless(session));
      expect(JSON.stringify(left?.participants[0]?.answers ?? {})).not.toContain('"quote"');
    }),
    { numRuns: 100 },
  );
});

test('undo takes moves back one by one until there is nothing left to take back', () => {
  const moves = fc.array(
    anyEvent.filter((event) =>
      ['figure-placed', 'figure-returned', 'figure-set-aside', 'face-changed', 'card-held'].includes(
        event.type,
      ),
    ),
    { maxLength: 30, size: 'max' },
  );
  fc.assert(
    fc.property(plans, moves, (plan, events) => {
      const here = { participant: 'p1', question: 'baseline' };
      const opened = [...beginning(plan), { type: 'answer-opened', ...here } as const];
      const start = replay(opened);
      const onto = events.map((event) => ({ ...event, ...here }));
      const made = live(plan, [{ type: 'answer-opened', ...here }, ...onto]);
      const moved = made.kept.length - opened.length;
      let session = made.session;
      for (let n = 0; n < moved; n += 1) session = reduce(session, { type: 'move-undone', ...here });
      expect(session).toEqual(start);
      expect(() => reduce(session, { type: 'move-undone', ...here })).toThrow('nothing-to-undo');
    }),
    { numRuns: 100 },
  );
});

test('what happens next is kept as it was said last, and emptying it takes it back', () => {
  const noted = (text: string, month: string | null) => ({ type: 'next-steps-noted', text, month }) as const;
  const session = replay([
    { type: 'session-created', id, practice: false, plan: firstPlan() },
    { type: 'session-started' },
    noted('We meet again.', null),
    noted(' We bring your words to the team. ', '2026-12'),
  ]);
  expect(session?.nextSteps).toEqual({ text: 'We bring your words to the team.', month: '2026-12' });
  expect(reduce(session, noted('  ', null)).nextSteps).toBeNull();
  expect(reduce(session, noted('', '2027-01')).nextSteps).toEqual({ text: '', month: '2027-01' });
  expect(eventSchema.safeParse(noted('Soon.', '2026-13')).success).toBe(false);
  expect(eventSchema.safeParse(noted('x'.repeat(501), null)).success).toBe(false);
});

test('nothing is promised before the session has begun', () => {
  const draft = replay([{ type: 'session-created', id, practice: false, plan: firstPlan() }]);
  expect(() => reduce(draft, { type: 'next-steps-noted', text: 'Soon.', month: null })).toThrow(
    'not-running',
  );
});
