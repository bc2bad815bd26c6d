import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spreadOf } from '../../../shared/analysis/spread.ts';
import { statisticsFrom, statisticsOf } from '../../../shared/analysis/statistics.ts';
import { tallyOf } from '../../../shared/analysis/tally.ts';
import { tallyFrom } from '../../../shared/collate/bundle.ts';
import { type Joined, openJoining } from '../../../shared/collate/joining.ts';
import { sayOf } from '../../../shared/exercise/place.ts';
import type { Session } from '../../../shared/session/model.ts';
import { anySession, first, helping, question, second, sessionOf, start, times } from '../report/people.ts';
import { bundleOfSession } from './groups.ts';

const joinedOf = (sessions: readonly Session[]): Joined => {
  const joining = openJoining();
  for (const session of sessions) joining.add(tallyOf(session));
  return joining.joined();
};

const someSessions = fc.array(anySession({ minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 5 });

describe('several sessions together', () => {
  test('one session alone is the same as it always was', () => {
    fc.assert(
      fc.property(anySession({ minLength: 1, maxLength: 12 }), (session) => {
        expect(statisticsFrom(joinedOf([session]).tally)).toEqual(statisticsOf(session));
      }),
      { numRuns: 60 },
    );
  });

  test('the order in which they come makes no difference', () => {
    fc.assert(
      fc.property(someSessions, (sessions) => {
        const there = statisticsFrom(joinedOf([...sessions].reverse()).tally);
        expect(there).toEqual(statisticsFrom(joinedOf(sessions).tally));
      }),
      { numRuns: 60 },
    );
  });

  test('counts add up, and medians are those of everybody, not of the groups', () => {
    fc.assert(
      fc.property(someSessions, (sessions) => {
        const together = statisticsFrom(joinedOf(sessions).tally);
        const alone = sessions.map(statisticsOf);
        together.questions.forEach((each, i) => {
          expect(each.answered).toBe(
            alone.reduce((sum, stats) => sum + (stats.questions[i]?.answered ?? 0), 0),
          );
          const says = sessions.flatMap(({ participants }) =>
            participants.flatMap(({ answers }) => {
              const answer = answers[each.question.id];
              const standing = answer?.outcome === 'done' ? answer.board.figures.self : null;
              return standing?.at === 'table' ? [sayOf(standing.place)] : [];
            }),
          );
          if (each.board) expect(each.board.figures.self.say).toEqual(spreadOf(says));
          const moved = each.board?.figures.self.sinceStart;
          if (moved) expect(moved.towards + moved.away + moved.stayed + moved.unknown).toBe(each.answered);
        });
      }),
      { numRuns: 60 },
    );
  });

  test('a reworded question is another question, and one that not all were asked has fewer answers', () => {
    const other = { ...first, wording: 'What else about first?' };
    const joined = joinedOf([
      sessionOf(times(5, { start: { self: 0.2 }, first: { self: 0.4 } })),
      sessionOf(times(3, { start: { self: 0.2 }, first: { self: 0.8 } }), {
        questions: [start, other, second, helping],
      }),
    ]);
    expect(joined.tally.questions.map(({ question: { wording }, answered }) => [wording, answered])).toEqual([
      [start.wording, 8],
      [first.wording, 5],
      [other.wording, 3],
      [second.wording, 0],
      [helping.wording, 0],
    ]);
    expect(joined.questions.map(({ answeredIn }) => answeredIn)).toEqual([[5, 3], [5], [3], [0, 0], [0, 0]]);
  });

  test('movement from another start is not added up: it counts as not known', () => {
    const otherStart = { ...start, wording: 'Another start?' };
    const closer = { start: { self: 0.9 }, first: { self: 0.1 } };
    const joined = joinedOf([
      sessionOf(times(5, closer)),
      sessionOf(times(4, closer)),
      sessionOf(times(7, closer), { questions: [otherStart, first] }),
    ]);
    const asked = joined.tally.questions.find(({ question: { id } }) => id === 'first');
    expect(asked?.board?.figures.self.sinceStart).toEqual({ towards: 9, away: 0, stayed: 0, unknown: 7 });
  });

  test('with a colleague’s group there is no gap and no togetherness, rather than one of some of the people', () => {
    const session = sessionOf(times(6, { start: { doctor: 0.1, carer: 0.5, self: 0.8 } }));
    const joining = openJoining();
    joining.add(tallyOf(session));
    joining.add(tallyFrom(bundleOfSession(session)));
    const [asked] = statisticsFrom(joining.joined().tally).questions;
    expect(asked?.answered).toBe(12);
    expect(asked?.board?.between).toEqual({
      gap: null,
      togetherness: null,
      sideBySide: { count: 0, of: 12 },
    });
    expect(asked?.board?.figures.self.say?.median).toBeCloseTo(20, 0);
  });

  test('a question of one’s own that nobody else asked comes where it was asked', () => {
    const own = question('own');
    const joined = joinedOf([
      sessionOf([{ start: { self: 1 } }]),
      sessionOf([{ start: { self: 1 } }], { questions: [start, own, first, second, helping] }),
    ]);
    expect(joined.tally.questions.map((each) => each.question.id)).toEqual([
      'start',
      'own',
      'first',
      'second',
      'helping',
    ]);
  });
});
