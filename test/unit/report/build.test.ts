import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withoutCrossTables } from '../../../shared/report/anonymousQuestion.ts';
import { buildReport } from '../../../shared/report/build.ts';
import { crossing, type Fact, type Measure, type ReportModel } from '../../../shared/report/model.ts';
import type { ExportKind, Session } from '../../../shared/session/model.ts';
import { anySession, type Given, sessionOf, times } from './people.ts';

const report = (session: Session, kind: ExportKind): ReportModel =>
  buildReport(session, { kind, region: null, month: '2026-11' });

const settled: Given = { doctor: 0.1, carer: 0.5, self: 1.2, cards: ['red'] };

describe('R4: one thing at a time', () => {
  const fact = (measure: Measure): Fact => ({
    figure: 'doctor',
    measure,
    category: 'red',
    number: null,
    words: 'over half',
    unit: 'people',
  });

  test('a figure by its card leaves no group under 25, what is about one thing does', () => {
    const facts = [fact('stood'), fact('held a card'), ...crossing.map(fact)];
    expect(withoutCrossTables(facts, 24)).toEqual(facts.slice(0, 2));
    expect(withoutCrossTables(facts, 25)).toEqual(facts);
  });

  test('whatever was answered, an anonymous report tells nothing else', () => {
    fc.assert(
      fc.property(anySession({ minLength: 5, maxLength: 28 }), (session) => {
        for (const { facts } of report(session, 'anonymous').questions)
          for (const { measure } of facts) expect(crossing).not.toContain(measure);
      }),
      { numRuns: 20 },
    );
  });
});

describe('R1: small groups', () => {
  test.each([0, 1, 2, 3, 4])('%i answers make no anonymous report, and the reason is said', (size) => {
    const model = report(
      sessionOf(times(Math.max(1, size), { start: size ? settled : 'pass' })),
      'anonymous',
    );
    expect(model.withheld?.code).toBe(size === 0 ? 'nothing-answered' : 'group-too-small');
    expect(model.withheld?.sentence).toMatch(/\.$/);
    expect(model.questions).toEqual([]);
    expect(JSON.stringify(model)).not.toMatch(/over half|majority/i);
  });

  test('answers are counted, not chairs: twelve people around one board are one answer', () => {
    const session = sessionOf([{ start: settled }], { turns: 'group' });
    const around: Session = { ...session, plan: { ...session.plan, participants: 12 } };
    expect(report(around, 'anonymous').withheld?.code).toBe('group-too-small');
    expect(report(around, 'group').questions[0]?.sentences).toContain(
      'The group put itself (“Me”) outside the circle: no say.',
    );
  });

  test('eleven passed and four answered: still too small', () => {
    const session = sessionOf([...times(4, { start: settled }), ...times(11, { start: 'pass' as const })]);
    expect(report(session, 'anonymous').withheld?.code).toBe('group-too-small');
  });

  test('of a question that only four answered, nothing is shown but that', () => {
    const session = sessionOf([
      ...times(4, { start: settled, first: { doctor: 0.31, self: 0.77 } }),
      ...times(3, { start: settled, first: 'pass' as const }),
    ]);
    const [shown, hidden] = report(session, 'anonymous').questions;
    expect(shown?.withheld).toBeNull();
    expect(hidden).toMatchObject({
      facts: [],
      figures: [],
      sentences: [],
      tables: [],
      cards: null,
      answered: '',
    });
    expect(hidden?.withheld).toContain('Fewer than 5');
  });

  test('the group copy needs one answer only', () => {
    expect(report(sessionOf([{ start: 'pass' }]), 'group').withheld?.code).toBe('nothing-answered');
    expect(report(sessionOf([{ start: settled }]), 'group').withheld).toBeNull();
  });
});

describe('the anonymous report', () => {
  const size = (people: number) => report(sessionOf(times(people, { start: settled })), 'anonymous').size;

  test('R2: says how many as a band', () => {
    expect([5, 9, 10, 15, 25].map(size)).toEqual([
      '5 to 9 people answered.',
      '5 to 9 people answered.',
      '10 to 14 people answered.',
      '15 to 24 people answered.',
      '25 or more people answered.',
    ]);
  });

  test('reads the same for five of five as for five of nine', () => {
    const all = report(sessionOf(times(8, { start: settled })), 'anonymous');
    const most = report(
      sessionOf([
        ...times(5, { start: settled }),
        ...times(3, { start: { doctor: 0.6, carer: 0.9, self: 0.1 } }),
      ]),
      'anonymous',
    );
    expect(all).toEqual(most);
  });

  test('has no number in any fact but multiples of five in large groups', () => {
    fc.assert(
      fc.property(anySession({ minLength: 1, maxLength: 14 }), (session) => {
        for (const { facts } of report(session, 'anonymous').questions)
          for (const fact of facts) {
            expect(fact.number).toBeNull();
            expect(['passed', 'say', 'gap', 'togetherness', 'side by side', 'quote']).not.toContain(
              fact.measure,
            );
          }
      }),
      { numRuns: 60 },
    );
  });

  test('R7: a picture is the same wherever inside its band people stood', () => {
    const near = report(sessionOf(times(6, { start: { doctor: 0.01, carer: 0.4, self: 0.7 } })), 'anonymous');
    const far = report(
      sessionOf(times(6, { start: { doctor: 0.3, carer: 0.6, self: 1.4, angle: 2 } })),
      'anonymous',
    );
    expect(near).toEqual(far);
  });

  test('carries quotes of five people or more, and of fewer says why it has none', () => {
    const of = (speakers: number) =>
      report(
        sessionOf([
          ...times(speakers, { helping: { quotes: ['Ask me first.'] } }),
          ...times(6, { helping: {} }),
        ]),
        'anonymous',
      );
    expect(of(5).summary.helped?.piles).toEqual([
      { theme: null, quotes: ['Ask me first.', 'Ask me first.', 'Ask me first.', 'Ask me first.'] },
    ]);
    expect(JSON.stringify(of(4))).not.toContain('Ask me first');
    expect(of(4).summary.helped?.note).toContain('Fewer than 5');
    expect(of(4).questions.at(-1)?.quotes?.note).toContain('Fewer than 5');
  });

  test('tells outside as an answer of its own once that gives nobody away', () => {
    const session = sessionOf(times(8, { start: { doctor: 0.1, self: 1.3 } }));
    expect(report(session, 'anonymous').questions[0]?.sentences).toContain(
      'Over half put themselves outside the circle.',
    );
  });

  test('says movement as further out, not as better or worse', () => {
    const session = sessionOf(times(6, { start: { self: 0.4 }, first: { self: 0.8 } }));
    const model = report(session, 'anonymous');
    expect(model.questions[1]?.sentences).toContain(
      'Since the start, over half moved themselves further out.',
    );
    expect(JSON.stringify(model)).not.toMatch(/worse|better|bad|poor|improv/i);
  });
});

describe('the group copy', () => {
  const session = sessionOf([
    {
      start: {
        doctor: 0,
        carer: 'aside',
        self: 1.2,
        cards: ['red', 'green'],
        quotes: ['b', 'a'],
        notes: ['secret'],
      },
    },
    { start: { doctor: 0.2, carer: 0.5, self: 0.9, quotes: ['a'] } },
    { start: 'pass' },
  ]);
  const model = report(session, 'group');
  const facts = model.questions[0]?.facts ?? [];
  const number = (figure: string, measure: string, category: string) =>
    facts.find((fact) => fact.figure === figure && fact.measure === measure && fact.category === category)
      ?.number;

  test('counts answers, passes, zones and cards', () => {
    expect(model.questions[0]?.answered).toBe('2 people answered. 1 passed.');
    expect(number('self', 'stood', 'outside')).toBe(1);
    expect(number('carer', 'stood', 'does not apply')).toBe(1);
    expect(number('doctor', 'stood', 'middle')).toBe(1);
    expect(number('all', 'held a card', 'several')).toBe(1);
  });

  test('rounds say to whole points', () => {
    expect(number('doctor', 'say', 'median')).toBe(90);
    for (const fact of facts) expect(Number.isInteger(fact.number ?? 0)).toBe(true);
  });

  test('has quotes in the order of the alphabet, and notes never', () => {
    expect(model.questions[0]?.quotes?.piles).toEqual([{ theme: null, quotes: ['a', 'a', 'b'] }]);
    expect(JSON.stringify(model)).not.toContain('secret');
  });

  test('always says that somebody stood outside, also when few did', () => {
    expect(model.questions[0]?.sentences).toContain(
      '2 of 2 put themselves in the outer rings or outside the circle; 1 of 2 outside the circle: no say.',
    );
  });

  test('warns what it is', () => {
    expect(model.notice).toBe('Detailed copy – people who were there may recognise answers. Do not publish.');
  });
});

describe.each(['anonymous', 'group'] as const)('both kinds: %s', (kind) => {
  test('R8: turning the seats around changes nothing, so nothing follows the order', () => {
    fc.assert(
      fc.property(anySession({ minLength: 5, maxLength: 9 }), (session) => {
        const turned: Session = { ...session, participants: [...session.participants].reverse() };
        expect(report(turned, kind)).toEqual(report(session, kind));
      }),
      { numRuns: 40 },
    );
  });

  test('swapping two people’s answers to one question changes nothing: answers can’t be joined', () => {
    fc.assert(
      fc.property(anySession({ minLength: 6, maxLength: 9 }), (session) => {
        const [one, two, ...others] = session.participants;
        if (!one?.answers.second || !two?.answers.second) return;
        // Movement joins a person's answers before it is counted; "helping" and the rest may not.
        const still = (participant: typeof one) => ({
          ...participant,
          answers: pick(participant.answers, 'second'),
        });
        const swapped: Session = {
          ...session,
          participants: [
            { ...still(one), answers: pick(two.answers, 'second') },
            { ...still(two), answers: pick(one.answers, 'second') },
            ...others.map(still),
          ],
        };
        const plain: Session = { ...session, participants: [one, two, ...others].map(still) };
        expect(report(swapped, kind)).toEqual(report(plain, kind));
      }),
      { numRuns: 40 },
    );
  });

  test('the directions in which figures stood leave no trace', () => {
    const at = (angle: number) =>
      report(sessionOf(times(6, { start: { doctor: 0.2, carer: 0.55, self: 0.8, angle } })), kind);
    expect(at(0)).toEqual(at(3));
  });

  test('thirty people and twenty questions, or one question only, are a report', () => {
    const questions = Array.from({ length: 20 }, (_, i) => ({
      id: `q-${i}`,
      kind: i === 0 ? ('baseline' as const) : ('placing' as const),
      topic: 'A topic',
      wording: 'What?',
      simpler: '',
      otherWays: [],
    }));
    const answers = Object.fromEntries(questions.map(({ id }) => [id, settled]));
    expect(report(sessionOf(times(30, answers), { questions }), kind).questions).toHaveLength(20);
    const one = questions.slice(1, 2);
    expect(report(sessionOf(times(6, { 'q-1': settled }), { questions: one }), kind).questions).toHaveLength(
      1,
    );
  });

  test('a date, or a region that is not in the list, does not get in', () => {
    const session = sessionOf(times(6, { start: settled }));
    expect(() => buildReport(session, { kind, region: null, month: '2026-11-17' })).toThrow(RangeError);
    const sneaked = { kind, region: 'Willow Ward', month: '2026-11' } as unknown as Parameters<
      typeof buildReport
    >[1];
    expect(JSON.stringify(buildReport(session, sneaked))).not.toContain('Willow');
  });
});

const pick = <T>(answers: Readonly<Record<string, T>>, id: string): Record<string, T> => {
  const found = answers[id];
  return found === undefined ? {} : { [id]: found };
};
