import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import type { SessionEvent } from '../../shared/session/events.ts';
import { emptyFolder, everythingIn } from './dataFolders.ts';
import { type Host, hosts } from './hosts.ts';
import { answered, append, finishedSession, plan, refused, told } from './sessions.ts';

const id = 'session-one';
const anonymous = { id, kind: 'anonymous', region: null, ticket: null, beside: false } as const;

/** Everything that one person can give, each piece with something that is nowhere else. */
const of = { participant: 'p2', question: 'baseline' } as const;
const everyTrace: readonly SessionEvent[] = [
  { type: 'reading-chosen', participant: 'p2', language: 'ur', easyRead: true },
  { type: 'answer-opened', ...of },
  { type: 'figure-placed', ...of, role: 'self', x: 0.123457, y: -0.765432 },
  { type: 'face-changed', ...of, role: 'carer', face: 'wobbly' },
  { type: 'card-held', ...of, card: 'red', with: 'self' },
  { type: 'words-kept', ...of, id: 'kept-canary', text: 'Marmalade canary', quote: true },
  { type: 'quote-reviewed', words: 'kept-canary', text: 'Porridge canary' },
  { type: 'answer-done', ...of },
];
const traces = ['0.123457', '0.765432', 'wobbly', 'kept-canary', 'Marmalade', 'Porridge', '"ur"'];

const everyByte = (root: string): string =>
  Object.entries(everythingIn(root))
    .map(([name, bytes]) => `${name}\n${bytes}`)
    .join('\n');

describe.each(hosts.filter(([kind]) => kind === 'loopback'))('rights, over the %s host', (_, start) => {
  let root: string;
  let host: Host;
  beforeEach(async () => {
    root = emptyFolder();
    host = await start(root);
    onTestFinished(() => host.close());
  });
  const restart = async (changed = {}): Promise<void> => {
    await host.close();
    host = await start(root, changed);
  };
  const withTraces = async (): Promise<number> => {
    await told(host, 'session.create', { id, practice: false, plan: plan({ participants: 7 }) });
    const others = ['p1', 'p3', 'p4', 'p5', 'p6', 'p7'].flatMap((person) => answered(person));
    return append(host, id, 1, [{ type: 'session-started' }, ...others, ...everyTrace]);
  };

  test.each(['running', 'finished'] as const)(
    'whoever asks for it in a %s session is in no byte of any file of the data folder',
    async (state) => {
      const seq = await withTraces();
      if (state === 'finished') await append(host, id, seq, [{ type: 'session-finished' }]);
      const before = everyByte(root);
      for (const trace of traces) expect(before).toContain(trace);
      const { receipt } = await told(host, 'session.forget', {
        id,
        participant: 'p2',
        what: 'everything',
      });
      const after = everyByte(root);
      for (const trace of traces) expect(after).not.toContain(trace);
      expect(after.match(/"p2"/g)).toHaveLength(1);
      expect(receipt).toEqual({
        what: 'everything',
        on: '2026-11-21',
        month: '2026-11',
        removed: { people: 1, answers: 1, placements: 1, cards: 1, words: 1 },
        left: [],
      });
    },
  );

  test('one view beside the group’s board goes with its words, and the rest stays', async () => {
    const group = { participant: 'p1', question: 'baseline' } as const;
    await told(host, 'session.create', { id, practice: false, plan: plan({ turns: 'group' }) });
    const tray = { at: 'tray' } as const;
    const view = (view: string, x: number): SessionEvent => ({
      ...{ type: 'view-differed', ...group, id: view },
      figures: { doctor: tray, carer: tray, self: { at: 'table', place: { x, y: 0 } } },
    });
    const words = { type: 'words-kept', ...group, quote: true } as const;
    await append(host, id, 1, [
      { type: 'session-started' },
      { type: 'answer-opened', ...group },
      view('v-one', 0.135791),
      view('v-two', 0.246813),
      { ...words, id: 'w-one', text: 'Marmalade canary', view: 'v-one' },
      { ...words, id: 'w-two', text: 'Rhubarb', view: 'v-two' },
      { type: 'quote-reviewed', words: 'w-one', text: 'Porridge canary' },
    ]);
    const { receipt } = await told(host, 'session.forget', {
      ...{ id, participant: 'p1', what: { view: 'v-one' } },
    });
    expect(receipt?.what).toBe('one view');
    expect(receipt?.removed).toEqual({ people: 0, answers: 0, placements: 1, cards: 0, words: 1 });
    for (const trace of ['0.135791', 'v-one', 'w-one', 'Marmalade', 'Porridge'])
      expect(everyByte(root)).not.toContain(trace);
    for (const kept of ['0.246813', 'Rhubarb']) expect(everyByte(root)).toContain(kept);
    await told(host, 'session.forget', { id, participant: 'p1', what: 'everything' });
    for (const trace of ['0.246813', 'Rhubarb']) expect(everyByte(root)).not.toContain(trace);
  });

  test('what is taken out of the parking lot is in no byte any more, and other pages notice', async () => {
    const parked = (thing: string, text: string, done = false) =>
      ({ type: 'thing-parked', id: thing, text, done }) as const;
    await told(host, 'session.create', { id, practice: false, plan: plan({ participants: 5 }) });
    const seq = await append(host, id, 1, [
      { type: 'session-started' },
      parked('thing-1', 'Marmalade canary'),
      parked('thing-2', 'Letters'),
      parked('thing-1', 'Marmalade canary', true),
    ]);
    const left = await told(host, 'session.unpark', { id, thing: 'thing-1' });
    expect(everyByte(root)).not.toContain('Marmalade');
    expect(everyByte(root)).toContain('Letters');
    expect(left.events.filter(({ type }) => type === 'thing-parked')).toHaveLength(1);
    expect(
      await refused(host, 'session.append', { id, after: seq, event: { type: 'session-finished' } }),
    ).toBe('out-of-step');
    const again = await told(host, 'session.unpark', { id, thing: 'thing-1' });
    expect(again.seq).toBe(left.seq);
    await restart();
    expect((await told(host, 'session.open', { id })).notices).toEqual([]);
  });

  test('after reports left, what went into them is gone here and the receipt names what can’t be recalled', async () => {
    await withTraces();
    await told(host, 'export.write', { ...anonymous, kind: 'group' });
    await told(host, 'export.write', anonymous);
    const { receipt } = await told(host, 'session.forget', { id, participant: 'p2', what: 'everything' });
    expect(receipt?.left).toEqual(['anonymous', 'group']);
    const after = everyByte(root);
    for (const trace of traces) expect(after).not.toContain(trace);
  });

  test('a deleted session leaves no byte, and a receipt that says nothing of who it was', async () => {
    await withTraces();
    const { receipt } = await told(host, 'session.delete', { id });
    expect(receipt).toMatchObject({ what: 'session', removed: { people: 7, placements: 19, words: 1 } });
    const after = everyByte(root);
    for (const trace of [...traces, id, 'session-created', '"p1"']) expect(after).not.toContain(trace);
    await restart();
    expect(await told(host, 'receipts.list', {})).toEqual([receipt]);
  });

  test('receipts stay in order, and a damaged one hides no other', async () => {
    await withTraces();
    await told(host, 'session.forget', { id, participant: 'p2', what: 'all words' });
    appendFileSync(join(root, 'receipts.jsonl'), '{"what":"torn');
    await told(host, 'session.forget', { id, participant: 'p2', what: 'everything' });
    expect((await told(host, 'receipts.list', {})).map(({ what }) => what)).toEqual([
      'everything',
      'all words',
    ]);
  });

  test('what was removed once gives no second receipt; a plan that nobody answered gives none', async () => {
    await withTraces();
    const everything = { id, participant: 'p2', what: 'everything' } as const;
    expect((await told(host, 'session.forget', everything)).receipt).not.toBeNull();
    expect((await told(host, 'session.forget', everything)).receipt).toBeNull();
    await told(host, 'session.create', { id: 'session-two', practice: false, plan: plan() });
    expect(await told(host, 'session.delete', { id: 'session-two' })).toEqual({ receipt: null });
    expect(await told(host, 'receipts.list', {})).toHaveLength(1);
  });

  test('the last person can go as well', async () => {
    await told(host, 'session.create', { id, practice: false, plan: plan({ participants: 1 }) });
    await append(host, id, 1, [{ type: 'session-started' }, ...answered('p1')]);
    await told(host, 'session.forget', { id, participant: 'p1', what: 'everything' });
    expect(everyByte(root)).not.toContain('answer-opened');
    expect(
      (await told(host, 'report.preview', { id, kind: 'anonymous', region: null })).model.withheld,
    ).toEqual(expect.objectContaining({ code: expect.any(String) }));
  });

  test('a session that can’t be read is deleted all the same', async () => {
    await withTraces();
    await host.close();
    writeFileSync(join(root, 'sessions', id, 'journal.jsonl'), 'garbage\n');
    host = await start(root);
    expect(await told(host, 'session.delete', { id })).toEqual({ receipt: null });
    expect(everyByte(root)).not.toContain('garbage');
  });

  test('answers are kept 30 days after people sat down, and then wait for a decision', async () => {
    const seq = await finishedSession(host, id);
    const onDay = async (day: string) => {
      await restart({ now: () => new Date(`${day}T12:00:00Z`) });
      const [summary] = await told(host, 'library.list', {});
      return [summary?.keepUntil, summary?.isDue];
    };
    expect(await onDay('2026-11-22')).toEqual(['2026-12-21', false]);
    expect(await onDay('2026-12-21')).toEqual(['2026-12-21', false]);
    expect(await onDay('2026-12-22')).toEqual(['2026-12-21', true]);
    // Nothing is deleted by itself, however late it is.
    expect(await onDay('2027-12-22')).toEqual(['2026-12-21', true]);
    await append(host, id, seq, [{ type: 'keep-until-chosen', on: '2028-02-29' }]);
    expect(await onDay('2027-12-23')).toEqual(['2028-02-29', false]);
    expect((await told(host, 'session.open', { id })).keepUntil).toBe('2028-02-29');
  });

  test.each(['2027-02-29', '2026-13-01', '1999-01-01', 'tomorrow', ''])(
    '“%s” is no day to keep answers until',
    async (on) => {
      const seq = await finishedSession(host, id);
      const event = { type: 'keep-until-chosen', on };
      expect(await refused(host, 'session.append', { id, after: seq, event })).toBe('bad-input');
    },
  );

  test('a plan that nobody sat down with has no date', async () => {
    await told(host, 'session.create', { id, practice: false, plan: plan() });
    expect((await told(host, 'library.list', {}))[0]).toMatchObject({ keepUntil: null, isDue: false });
  });

  test('the date is in no report', async () => {
    const seq = await finishedSession(host, id);
    await append(host, id, seq, [{ type: 'keep-until-chosen', on: '2031-05-04' }]);
    for (const kind of ['anonymous', 'group'] as const) {
      const { files, model } = await told(host, 'report.preview', { id, kind, region: null });
      expect(JSON.stringify([files, model])).not.toMatch(/2031|keepUntil/);
    }
  });
});
