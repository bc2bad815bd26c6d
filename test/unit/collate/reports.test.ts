import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reportCsv } from '../../../electron/core/reportTables.ts';
import { tallyOf } from '../../../shared/analysis/tally.ts';
import type { Arrangement } from '../../../shared/collate/asked.ts';
import { type Group, openCollation } from '../../../shared/collate/collation.ts';
import type { SamePeople } from '../../../shared/disclosure/collating.ts';
import { buildReport } from '../../../shared/report/build.ts';
import { collatedReport } from '../../../shared/report/collated.ts';
import type { ReportModel } from '../../../shared/report/model.ts';
import { quotesOf } from '../../../shared/report/spoken.ts';
import type { ExportKind, Session } from '../../../shared/session/model.ts';
import { anySession, type Given, sessionOf, start as startQuestion, times } from '../report/people.ts';

type Came = Partial<Pick<Group, 'month' | 'voice' | 'region'>> & { readonly session: Session };

const reportOver = (
  came: readonly Came[],
  asked: { kind?: ExportKind; arrangement?: Arrangement; samePeople?: SamePeople } = {},
): ReportModel => {
  const { kind = 'anonymous', arrangement = { as: 'together' }, samePeople = 'no' } = asked;
  const collation = openCollation(arrangement, samePeople);
  for (const { session, month = '2026-11', voice = 'people', region = null } of came) {
    const { start } = session.plan;
    collation.add({ tally: tallyOf(session), quotes: quotesOf(session), month, voice, region, start });
  }
  return collatedReport(collation.parts(), { kind, region: null, arrangement, samePeople });
};

const group = (size: number, start: Given, first: Given = start): Session =>
  sessionOf(times(size, { start, first }));
const out = { self: 0.9, doctor: 0.1, carer: 0.5, cards: ['red'] } as const;
const near = { self: 0.1, doctor: 0.1, carer: 0.5, cards: ['green'] } as const;

describe('together', () => {
  test('one session, put together with none, is reported as it always was', () => {
    fc.assert(
      fc.property(anySession({ minLength: 5, maxLength: 12 }), (session) => {
        for (const kind of ['anonymous', 'group'] as const) {
          const alone = buildReport(session, { kind, region: null, month: '2026-11' });
          const together = reportOver([{ session }], { kind });
          expect(reportCsv(together)).toBe(reportCsv(alone));
          expect(together.summary.standsOut).toEqual(alone.summary.standsOut);
        }
      }),
      { numRuns: 25 },
    );
  });

  test('groups that are too small alone are told together, once nobody is in two of them', () => {
    const few = [group(4, out), group(3, out)].map((session) => ({ session }));
    expect(reportOver(few).size).toContain('5 to 9');
    expect(reportOver(few).questions[0]?.sentences.join()).toContain('Over half put themselves');
  });

  test('with the same people in both, or when nobody knows, only the largest counts', () => {
    for (const samePeople of ['yes', 'unsure'] as const) {
      const few = [group(4, out), group(4, out), group(4, out)].map((session) => ({ session }));
      expect(reportOver(few, { samePeople }).withheld?.code).toBe('group-too-small');
      const more = [group(9, out), group(9, near), group(8, out)].map((session) => ({ session }));
      expect(reportOver(more, { samePeople }).size).toContain('5 to 9 people');
    }
  });

  test('answers of people who may be the same are told by majority alone, in every file', () => {
    fc.assert(
      fc.property(
        fc.array(anySession({ minLength: 12, maxLength: 26 }), { minLength: 2, maxLength: 3 }),
        (sessions) => {
          const model = reportOver(
            sessions.map((session) => ({ session })),
            { samePeople: 'unsure' },
          );
          const said = model.questions.flatMap(({ facts }) =>
            facts.filter(({ measure }) => measure !== 'answered').map(({ words }) => words),
          );
          expect(said.filter((words) => !['over half', 'no majority'].includes(words))).toEqual([]);
          const read = model.questions.flatMap(({ sentences, tables, figures, cards }) => [
            ...sentences,
            JSON.stringify(tables),
            ...figures.map(({ scene }) => scene.alt),
            cards?.scene.alt ?? '',
          ]);
          expect(read.join()).not.toMatch(/5 or more|about \d|nearly everyone|fewer than/i);
        },
      ),
      { numRuns: 30 },
    );
  });

  test('the months are named from the first to the last, and nothing finer', () => {
    const came = [
      { session: group(6, out), month: '2026-03' },
      { session: group(6, near), month: '2026-11' },
    ];
    expect(reportOver(came).title).toContain('March to November 2026');
    expect(reportOver([...came, { session: group(6, out), month: '2025-10' }]).occasion).toBe(
      'October 2025 to November 2026',
    );
  });
});

const overTime: Arrangement = { as: 'over time', earlier: '2026-03', later: '2026-11' };

describe('side by side', () => {
  const before = { session: group(7, out), month: '2026-03' };
  const after = { session: group(12, near), month: '2026-11' };

  test('over time says who was put closer to the middle, in words and in a picture', () => {
    const model = reportOver([before, after], { arrangement: overTime });
    expect(model.summary.standsOut[0]).toMatch(
      /over half put themselves closer to the middle in November 2026 than in March 2026/,
    );
    const [start] = model.questions;
    expect(start?.sentences[2]).toContain('That is closer to the middle.');
    expect(start?.beside?.scene.alt).toContain('March 2026');
    expect(start?.tables[0]?.rows.map(({ heading }) => heading)).toEqual(['March 2026', 'November 2026']);
  });

  test('where one of the two times has fewer than 5, nothing of either is shown', () => {
    const small = { session: group(4, near), month: '2026-11' };
    const model = reportOver([before, small], { arrangement: overTime });
    expect(model.withheld?.code).toBe('collate-side-too-small');
    expect(model.questions).toEqual([]);
  });

  test('a question that too few answered at one time is not compared', () => {
    const people = [
      ...times(4, { start: near, first: near }),
      ...times(3, { start: near, first: 'pass' as const }),
    ];
    const later = { session: sessionOf(people), month: '2026-11' };
    const model = reportOver([before, later], { arrangement: overTime });
    expect(model.questions.map(({ withheld }) => withheld !== null)).toEqual([false, true, true]);
    expect(model.questions[1]?.facts).toEqual([]);
  });

  test('voices are kept apart: no total is told that one of them could be subtracted from', () => {
    const came = [
      { session: group(7, out), voice: 'people' as const },
      { session: group(13, near), voice: 'staff' as const },
    ];
    for (const kind of ['anonymous', 'group'] as const) {
      const model = reportOver(came, { kind, arrangement: { as: 'voices' } });
      expect(model.across).toBeNull();
      const groups = new Set(model.questions.flatMap(({ facts }) => facts.map((fact) => fact.group)));
      expect([...groups]).toEqual(['people', 'staff']);
      expect(model.questions.flatMap(({ facts }) => facts.map(({ number }) => number))).not.toContain(20);
      expect(model.size + model.summary.standsOut.join()).not.toMatch(/20 /);
    }
  });

  test('each side says what its own report would say, and no more', () => {
    const [people, staff] = [group(7, out), group(13, near)];
    for (const kind of ['anonymous', 'group'] as const) {
      const model = reportOver(
        [
          { session: people, voice: 'people' },
          { session: staff, voice: 'staff' },
        ],
        { kind, arrangement: { as: 'voices' } },
      );
      for (const [voice, session] of [
        ['people', people],
        ['staff', staff],
      ] as const) {
        const alone = buildReport(session, { kind, region: null, month: '2026-11' }).questions[0]?.facts;
        const mine = model.questions[0]?.facts.filter(({ group: side }) => side === voice);
        expect(mine?.map(({ group: _, ...fact }) => fact)).toEqual(alone);
      }
    }
  });

  test('a voice with too few is named as not shown; the two others still stand', () => {
    const model = reportOver(
      [
        { session: group(7, out), voice: 'people' },
        { session: group(3, out), voice: 'carers' },
        { session: group(8, near), voice: 'staff' },
      ],
      { arrangement: { as: 'voices' } },
    );
    expect(model.withheld).toBeNull();
    expect(model.questions[0]?.tables[0]?.rows[1]).toEqual({
      heading: 'Carers',
      cells: ['not shown', 'not shown', 'not shown'],
    });
    expect(model.questions[0]?.facts.some((fact) => fact.group === 'carers')).toBe(false);
  });

  test('groups of one voice alone, or without a question in common, have nothing to set side by side', () => {
    const one = [{ session: group(7, out) }, { session: group(7, near) }];
    expect(reportOver(one, { arrangement: { as: 'voices' } }).withheld?.code).toBe('collate-one-side');
    const other = sessionOf(times(7, { start: out }), {
      questions: [{ ...startQuestion, wording: 'Another start?' }],
    });
    expect(
      reportOver([before, { session: other, month: '2026-11' }], { arrangement: overTime }).withheld?.code,
    ).toBe('collate-nothing-shared');
  });
});
