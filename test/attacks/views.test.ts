import { describe, expect, test } from 'vitest';
import { exportName } from '../../electron/core/export.ts';
import { buildReport } from '../../shared/report/build.ts';
import type { SessionEvent } from '../../shared/session/events.ts';
import type { ExportKind } from '../../shared/session/model.ts';
import { run } from '../unit/session/run.ts';
import { everyByte } from './canaries.ts';
import { leavesOf } from './leaves.ts';

const of = { participant: 'p1', question: 'baseline' };
const at = (x: number, y: number) => ({ at: 'table', place: { x, y } }) as const;
/** Places, an id and words that are nowhere else. */
const traces = ['0.7136', '0.2864', '0.5917', 'v-canary', 'w-canary', 'Marzipan'];

const session = run({ turns: 'group', participants: 7 }, [
  { type: 'answer-opened', ...of },
  { type: 'figure-placed', ...of, role: 'doctor', x: 0, y: 0.2 },
  { type: 'figure-placed', ...of, role: 'carer', x: 0.3, y: 0.2 },
  { type: 'figure-placed', ...of, role: 'self', x: 0.5, y: 0 },
  {
    ...{ type: 'view-differed', ...of, id: 'v-canary' },
    figures: { doctor: at(0.7136, 0), carer: at(0, -0.2864), self: at(-0.5917, 0.1) },
  },
  { type: 'words-kept', ...of, id: 'w-canary', text: 'Marzipan', quote: false, view: 'v-canary' },
  { type: 'answer-done', ...of },
] satisfies SessionEvent[]);

const without = { ...session, participants: session.participants.map(withoutViews) };
function withoutViews<T extends (typeof session.participants)[number]>(participant: T): T {
  const answers = Object.entries(participant.answers).map(([id, { views: _, ...answer }]) => [id, answer]);
  return { ...participant, answers: Object.fromEntries(answers) };
}

const bytes = (of: typeof session, kind: ExportKind) =>
  everyByte(buildReport(of, { kind, region: null, month: '2026-11' }), exportName(kind, '2026-11'));

describe('a view that differed from the group’s board', () => {
  test.each(['anonymous', 'group'] as const)('is in no byte of the %s report', async (kind) => {
    expect(JSON.stringify(session)).toContain('0.7136');
    const { text, model } = leavesOf(session, kind);
    for (const trace of traces) expect(text).not.toContain(trace);
    if (model.withheld) return;
    const made = await bytes(session, kind);
    for (const trace of traces) expect(made).not.toContain(trace);
  });

  test('changes nothing at all in the anonymous report, and is counted in the group copy', () => {
    expect(leavesOf(session, 'anonymous').text).toBe(leavesOf(without, 'anonymous').text);
    const copy = leavesOf(session, 'group').text;
    expect(copy).toContain('1 differing view was kept beside it.');
    expect(leavesOf(without, 'group').text).not.toContain('differing view was');
  });
});
