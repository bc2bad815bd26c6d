/** Numbers that only look random: mulberry32 by Tommy Ettinger (public domain). 0 to 1, the same for a seed. */
export const seeded = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

export const oneOf = <T>(random: () => number, list: readonly [T, ...T[]]): T =>
  list[Math.floor(random() * list.length)] ?? list[0];

/** About normal around `middle`: the sum of three draws is close enough for people on a board. */
export const around = (random: () => number, middle: number, spread: number): number =>
  middle + ((random() + random() + random()) / 3 - 0.5) * 2 * spread;
