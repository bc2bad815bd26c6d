import { expect, test } from 'vitest';
import { createSaving, type SavingState } from '../../../renderer/store/saving.ts';
import type { ErrorCode, Reply } from '../../../shared/errors.ts';
import type { SessionEvent } from '../../../shared/session/events.ts';

const lost = (code: ErrorCode): Reply<never> => ({ ok: false, error: { code, message: `said: ${code}` } });
const noted = (n: number): SessionEvent => ({ type: 'participants-added', count: n });

/** A disk that answers as told, and remembers what was really written. */
const disk = (answers: ErrorCode[]) => {
  const written: { after: number; event: SessionEvent }[] = [];
  const append = async (after: number, event: SessionEvent): Promise<Reply<{ seq: number }>> => {
    await Promise.resolve();
    const trouble = answers.shift();
    if (trouble) return lost(trouble);
    written.push({ after, event });
    return { ok: true, value: { seq: after + 1 } };
  };
  return { append, written };
};

const watch = () => {
  const states: SavingState[] = [];
  const refusals: string[] = [];
  return {
    states,
    refusals,
    onState: (state: SavingState) => void states.push(state),
    onRefused: (message: string) => void refusals.push(message),
  };
};

test('moves made quickly one after another are kept in their order', async () => {
  const { append, written } = disk([]);
  const seen = watch();
  const saving = createSaving(append, 7, seen.onState, seen.onRefused);
  for (const n of [1, 2, 3]) saving.keep(noted(n));
  await saving.settled();
  expect(written.map(({ after, event }) => [after, event])).toEqual([
    [7, noted(1)],
    [8, noted(2)],
    [9, noted(3)],
  ]);
  expect(saving.seq()).toBe(10);
  expect(seen.states.at(-1)).toEqual({ is: 'saved' });
});

test('a full disk keeps the move, says so in words, and tries again until it is kept', async () => {
  const { append, written } = disk(['disk-full', 'host-away']);
  const seen = watch();
  const saving = createSaving(append, 1, seen.onState, seen.onRefused);
  saving.keep(noted(1));
  await saving.settled();
  expect(written).toHaveLength(1);
  expect(seen.states).toContainEqual({ is: 'waiting', message: 'said: disk-full' });
  expect(seen.states.at(-1)).toEqual({ is: 'saved' });
  expect(seen.refusals).toEqual([]);
});

test('a refusal that will not pass is told, and what was built on it is not sent', async () => {
  const { append, written } = disk(['out-of-step']);
  const seen = watch();
  const saving = createSaving(append, 1, seen.onState, seen.onRefused);
  saving.keep(noted(1));
  saving.keep(noted(2));
  await saving.settled();
  expect(written).toEqual([]);
  expect(seen.refusals).toEqual(['said: out-of-step']);
});

test('a closed session sends nothing more', async () => {
  const { append, written } = disk(['disk-full']);
  const seen = watch();
  const saving = createSaving(append, 1, seen.onState, seen.onRefused);
  saving.keep(noted(1));
  saving.close();
  await saving.settled();
  expect(written).toEqual([]);
});
