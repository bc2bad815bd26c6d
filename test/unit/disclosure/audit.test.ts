import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { statisticsOf } from '../../../shared/analysis/statistics.ts';
import { type Audit, auditOf } from '../../../shared/disclosure/audit.ts';
import { fatesOf } from '../../../shared/disclosure/mayTell.ts';
import { movedCounts, tellingOf, tellingsOf, zoneCounts } from '../../../shared/disclosure/outcomes.ts';
import { shadingAt } from '../../../shared/disclosure/shading.ts';
import { spansUpTo } from '../../../shared/disclosure/whole.ts';
import { roles } from '../../../shared/exercise/kit.ts';
import { buildReport } from '../../../shared/report/build.ts';
import type { Session } from '../../../shared/session/model.ts';
import { anySession, sessionOf, times } from '../report/people.ts';

const audited = (session: Session): Audit => auditOf(statisticsOf(session));

/** The counts behind an audit's cells, in their order: for each question its zones, then its two movements. */
const truth = (session: Session, role: (typeof roles)[number]): number[] =>
  statisticsOf(session).questions.flatMap(({ board, answered }) => {
    const figure = board?.figures[role];
    if (!figure || answered < 5) return [];
    return [
      ...zoneCounts(figure.stood),
      ...(figure.sinceStart ? movedCounts(figure.sinceStart) : []),
      ...(figure.sinceBefore ? movedCounts(figure.sinceBefore) : []),
    ];
  });

describe('R5: what the audit takes for known is true', () => {
  test('the counts as they were fit everything that it puts together, whatever people answered', () => {
    fc.assert(
      fc.property(anySession({ minLength: 5, maxLength: 14 }), (session) => {
        const { known } = audited(session);
        for (const role of roles) {
          const counts = truth(session, role);
          expect(known[role].limits).toHaveLength(counts.length);
          for (const { terms, least, most } of known[role].fences) {
            const sum = terms.reduce((total, [cell, many]) => total + many * (counts[cell] ?? 0), 0);
            expect(sum).toBeGreaterThanOrEqual(least);
            expect(sum).toBeLessThanOrEqual(most);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  test('every hidden count keeps three values or more, given all of it', () => {
    fc.assert(
      fc.property(anySession({ minLength: 5, maxLength: 12 }), (session) => {
        const { known, told } = audited(session);
        for (const role of roles) {
          if (told.every((each) => Object.values(each[role]).every((step) => step === 'nothing'))) continue;
          for (const [least, most] of spansUpTo(known[role], 3, { steps: 5000, gaveUp: 'open' }) ?? [])
            expect(most - least + 1).toBeGreaterThanOrEqual(3);
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** Six people: four of them at the start on one side, four now on the other. */
const crossed = (moved: readonly number[]): Session =>
  sessionOf(
    moved.map((now, i) => ({
      start: { doctor: i < 4 ? 0.1 : 0.9, carer: 0.1, self: 0.1 },
      first: { doctor: now, carer: 0.1, self: 0.1 },
    })),
  );

describe('R5: stepping down', () => {
  test('movement is held back where zones and movement together would give a number', () => {
    // Over half next to the middle at the start, over half at the edge now: of six, at least two moved away, and
    // "no majority moved away" would make it two or three.
    const { told } = audited(crossed([0.9, 0.9, 0.1, 0.1, 0.9, 0.9]));
    expect(told[1]?.doctor.sinceStart).toBe('nothing');
  });

  test('and it is held back as well where it would have been harmless: holding back is no hint', () => {
    const few = audited(crossed([0.9, 0.9, 0.1, 0.1, 0.9, 0.9])).told;
    const most = audited(crossed([0.9, 0.9, 0.9, 0.9, 0.1, 0.1])).told;
    expect(most[1]?.doctor).toEqual(few[1]?.doctor);
  });

  test('the report says what is held back and why, and no longer tells it anywhere', () => {
    const model = buildReport(crossed([0.9, 0.9, 0.9, 0.9, 0.1, 0.1]), {
      kind: 'anonymous',
      region: null,
      month: '2026-11',
    });
    const first = model.questions[1];
    expect(first?.notShown.map(({ what }) => what)).toContain('How people moved the doctor since the start');
    expect(first?.notShown.every(({ why }) => why.endsWith('.'))).toBe(true);
    const moved = first?.facts.filter(
      ({ figure, measure }) => figure === 'doctor' && measure === 'moved since the start',
    );
    expect(moved).toEqual([]);
    expect(JSON.stringify(model)).not.toContain('moved the doctor further out');
  });

  test('an earlier report over a part of the people counts: zones merge before they give a number', () => {
    // 11 of 20 were next to the middle ("over half": 11 to 20). "About 10" of 30 would make it 11 or 12.
    const early = [...times(11, { start: { self: 0.1 } }), ...times(9, { start: { self: 0.5 } })];
    const late = [...early, ...times(1, { start: { self: 0.1 } }), ...times(9, { start: { self: 0.5 } })];
    const before = [{ stats: statisticsOf(sessionOf(early)), added: 10, gone: 0 }];
    const now = statisticsOf(sessionOf(late));
    expect(auditOf(now).told[0]?.self.zones).toBe('words');
    expect(auditOf(now, before).told[0]?.self.zones).not.toBe('words');
  });

  test('it goes from zones to merged zones, to majority words, to nothing', () => {
    const stood = { middle: 0, 1: 6, 2: 0, 3: 6, 4: 0, 5: 4, 6: 0, outside: 0, tray: 0, aside: 0 };
    const said = (step: Parameters<typeof shadingAt>[0]) =>
      shadingAt(step, stood, 16).map(({ shade, said: { says } }) => `${shade}: ${says}`);
    expect(said('words')).toContain('between: 5 or more');
    expect(said('merged')).toEqual([
      'inner or between: over half',
      'outer or outside: no majority',
      'off: no majority',
    ]);
    expect(said('majority')).toEqual(said('merged'));
    expect(said('nothing')).toEqual([]);
  });
});

describe('R5: which outcomes may be told', () => {
  const outcome = (key: string, spans: readonly (readonly [number, number])[], weight = 0) => ({
    keys: [key, 'coarser'],
    weight,
    spans,
  });

  test('an outcome that is open alone is told', () => {
    expect(fatesOf([outcome('a', [[0, 2]]), outcome('b', [[3, 5]])], 3)).toEqual([0, 0]);
  });

  test('one that is held back alone takes others with it, the least telling first', () => {
    const fates = fatesOf(
      [
        outcome('tells most', [[4, 8]], 9),
        outcome('tells least', [[1, 3]], 0),
        outcome('pinned', [[0, 0]], 5),
      ].map((each) => ({ ...each, keys: [each.keys[0] ?? '', each.keys[0] ?? ''] })),
      3,
    );
    expect(fates).toEqual([0, 2, 2]);
  });

  test('pinned outcomes that read alike one step down are told there, if that is open', () => {
    expect(fatesOf([outcome('a', [[0, 1]]), outcome('b', [[2, 3]]), outcome('c', [[4, 6]])], 3)).toEqual([
      1, 1, 0,
    ]);
  });

  test('what is told of a table is one of the tellings that were asked about', () => {
    for (const counts of [
      [5, 0, 0, 0],
      [2, 3, 4, 3],
      [8, 8, 9, 0],
    ]) {
      const size = counts.reduce((sum, each) => sum + each, 0);
      const keys = tellingsOf('moved', size).map((telling) => telling.keys[0]);
      expect(keys).toContain(tellingOf('moved', counts, size).keys[0]);
    }
  });
});
