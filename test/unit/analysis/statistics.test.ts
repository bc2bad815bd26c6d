import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { standings } from '../../../shared/analysis/figure.ts';
import { statisticsOf } from '../../../shared/analysis/statistics.ts';
import { roles } from '../../../shared/exercise/kit.ts';
import type { Session } from '../../../shared/session/model.ts';
import { anySession, sessionOf, times } from '../report/people.ts';

const boardOf = (session: Session, index: number) => {
  const board = statisticsOf(session).questions[index]?.board;
  if (!board) throw new Error('no board');
  return board;
};

describe('who counts', () => {
  test('only finished answers count: open and passed ones are not placements', () => {
    const session = sessionOf([{ start: { self: 0.5 } }, { start: 'pass' }, { start: 'open' }]);
    const [stats] = statisticsOf(session).questions;
    expect([stats?.answered, stats?.passed]).toEqual([1, 1]);
    expect(stats?.board?.figures.self.placed).toBe(1);
  });

  test('somebody who asked to be removed is in no number any more', () => {
    const gone = sessionOf(times(3, { start: { self: 1.2, cards: ['red'], quotes: ['gone'] } }), {}, [
      { type: 'participant-withdrew', participant: 'p2' },
    ]);
    const [stats] = statisticsOf(gone).questions;
    expect(statisticsOf(gone).answered).toBe(2);
    expect(stats?.board?.figures.self.stood.outside).toBe(2);
    expect(stats?.board?.feelings.atAll.red).toBe(2);
    expect(stats?.quotes).toEqual(['gone', 'gone']);
  });

  test('not even when their answers were still there', () => {
    const session = sessionOf(times(3, { start: { self: 1.2 } }));
    const [one, ...others] = session.participants;
    if (!one) throw new Error('nobody');
    const left = { ...session, participants: [{ ...one, here: 'withdrawn' as const }, ...others] };
    expect(boardOf(left, 0).figures.self.stood.outside).toBe(2);
  });

  test('one board for a group of nine is one answer', () => {
    const session = sessionOf([{ start: { self: 0.5 } }], { turns: 'group' });
    expect(statisticsOf(session)).toMatchObject({ answered: 1, oneBoard: true });
  });

  test('somebody who passed everything has not answered', () => {
    expect(statisticsOf(sessionOf([{ start: 'pass', first: 'pass' }])).answered).toBe(0);
  });
});

describe('where figures stood', () => {
  test('outside, not placed and does not apply are three different answers', () => {
    const session = sessionOf([
      { start: { self: 1.01 } },
      { start: { self: 'aside' } },
      { start: { doctor: 0.2 } },
      { start: { self: 1 } },
    ]);
    expect(boardOf(session, 0).figures.self.stood).toMatchObject({ outside: 1, aside: 1, tray: 1, 6: 1 });
  });

  test('say has a median only over those who put the figure down', () => {
    const session = sessionOf([
      { start: { self: 0.2 } },
      { start: { self: 0.6 } },
      { start: { self: 'aside' } },
    ]);
    const { say } = boardOf(session, 0).figures.self;
    expect(say?.of).toBe(2);
    expect(say?.median).toBeCloseTo(60, 2);
  });

  test('everybody who answered stands in exactly one place', () => {
    fc.assert(
      fc.property(anySession({ minLength: 1, maxLength: 12 }), (session) => {
        for (const { answered, board } of statisticsOf(session).questions)
          for (const role of board ? roles : [])
            expect(standings.reduce((sum, each) => sum + (board?.figures[role].stood[each] ?? 0), 0)).toBe(
              answered,
            );
      }),
      { numRuns: 50 },
    );
  });
});

describe('movement', () => {
  test('0.05 is a move and less is not; a step over the edge always is', () => {
    const session = sessionOf([
      { start: { self: 0.5 }, first: { self: 0.55 } },
      { start: { self: 0.5 }, first: { self: 0.46 } },
      { start: { self: 0.5 }, first: { self: 0.2 } },
      { start: { self: 0.99 }, first: { self: 1.01 } },
    ]);
    expect(boardOf(session, 1).figures.self.sinceStart).toEqual({
      towards: 1,
      away: 2,
      stayed: 1,
      unknown: 0,
    });
  });

  test('without the figure on the table both times there is nothing to compare', () => {
    const session = sessionOf([
      { start: 'pass', first: { self: 0.5 } },
      { start: { self: 'aside' }, first: { self: 0.5 } },
    ]);
    expect(boardOf(session, 1).figures.self.sinceStart).toMatchObject({ unknown: 2 });
  });

  test('after a pass, the question before is the one before the pass', () => {
    const session = sessionOf([
      { start: { self: 0.9 }, first: 'pass', second: { self: 0.2 } },
      { start: { self: 0.2 }, first: { self: 0.9 }, second: { self: 0.9 } },
    ]);
    expect(boardOf(session, 2).figures.self.sinceBefore).toEqual({
      towards: 1,
      away: 0,
      stayed: 1,
      unknown: 0,
    });
  });

  test('right after the start there is only one thing to compare with', () => {
    const { sinceStart, sinceBefore } = boardOf(sessionOf([{ start: { self: 0.5 } }]), 1).figures.self;
    expect([sinceStart === null, sinceBefore === null]).toEqual([false, true]);
    expect(boardOf(sessionOf([{ start: { self: 0.5 } }]), 0).figures.self.sinceStart).toBeNull();
  });
});

describe('cards and what lies between figures', () => {
  test('a person who holds red twice counts once, and mixed feelings count as several', () => {
    const session = sessionOf([
      { start: { self: 0.5, cards: ['red', 'green'], held: [{ card: 'red', with: 'doctor' }] } },
      { start: { self: 0.5 } },
    ]);
    expect(boardOf(session, 0).feelings).toMatchObject({
      atAll: { red: 1, amber: 0, green: 1 },
      whole: { red: 1, green: 1 },
      figures: { doctor: { red: 1 } },
      none: 1,
      several: 1,
    });
  });

  test('the gap is the doctor’s say minus mine, and togetherness needs all three', () => {
    const session = sessionOf([
      { start: { doctor: 0.1, carer: 0.2, self: 0.4 } },
      { start: { doctor: 0.1, carer: 'aside', self: 0.9 } },
    ]);
    const { gap, togetherness, sideBySide } = boardOf(session, 0).between;
    expect(gap?.median).toBeCloseTo((30 + 80) / 2, 2);
    // On one line, 0.1, 0.2 and 0.4 out: pairs are 0.1, 0.2 and 0.3 apart.
    expect(togetherness?.median).toBeCloseTo(80, 2);
    expect(sideBySide).toEqual({ count: 1, of: 1 });
  });
});

test('the numbers do not depend on who sat where', () => {
  fc.assert(
    fc.property(anySession({ minLength: 2, maxLength: 9 }), (session) => {
      const turned: Session = { ...session, participants: [...session.participants].reverse() };
      expect(statisticsOf(turned)).toEqual(statisticsOf(session));
    }),
    { numRuns: 50 },
  );
});
