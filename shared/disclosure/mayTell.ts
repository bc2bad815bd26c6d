import type { Limits } from './whole.ts';

/** One thing that could be told of a table, with the values that every cell near it could still have. */
export type Outcome = {
  /** What would be told at each step, finest first: outcomes with one key read the same at that step. */
  readonly keys: readonly string[];
  /** How much it tells: what tells least is given up first. */
  readonly weight: number;
  readonly spans: readonly Limits[];
};

/** The step at which each outcome may be told, in the order given; the number of steps means not at all. */
export type Fates = readonly number[];

/**
 * At which step each outcome may be told, so that every cell keeps at least `open` values whatever is told *and*
 * whatever is not. An outcome that is held back alone would be told by its absence, so others are held back
 * with it until what is held back stays open too. Depends on what could have been, never on what was.
 */
export const fatesOf = (outcomes: readonly Outcome[], open: number): Fates => {
  const last = outcomes[0]?.keys.length ?? 0;
  const fates = outcomes.map(() => last);
  const at = (fate: number): number[] => [...outcomes.keys()].filter((i) => fates[i] === fate);
  const isOpen = (some: readonly number[]): boolean =>
    some.length === 0 ||
    leavesOpen(
      some.map((i) => outcomes[i]?.spans ?? []),
      open,
    );
  const together = (some: readonly number[], step: number): readonly (readonly number[])[] => {
    const groups = new Map<string, number[]>();
    for (const i of some) {
      const key = outcomes[i]?.keys[step] ?? '';
      groups.set(key, [...(groups.get(key) ?? []), i]);
    }
    return [...groups.values()];
  };
  for (let step = 0; step < last; step += 1)
    for (const group of together(at(last), step)) if (isOpen(group)) for (const i of group) fates[i] = step;

  for (let step = last - 1; step >= 0; step -= 1) {
    const weightOf = (group: readonly number[]) => Math.max(...group.map((i) => outcomes[i]?.weight ?? 0));
    const groups = [...together(at(step), step)].sort((a, b) => weightOf(a) - weightOf(b));
    for (const group of groups) {
      if (isOpen(at(last))) return fates;
      for (const i of group) fates[i] = last;
    }
  }
  return fates;
};

/** Whether every cell has enough values over all of these outcomes taken together. */
const leavesOpen = (outcomes: readonly (readonly Limits[])[], open: number): boolean =>
  (outcomes[0] ?? []).every((_, cell) => {
    const values = new Set<number>();
    for (const spans of outcomes) {
      const [least, most] = spans[cell] ?? [0, 0];
      if (most - least + 1 >= open) return true;
      for (let value = least; value <= most; value += 1) values.add(value);
    }
    return values.size >= open;
  });
