/** How the participant's screens can be worked by switches: not, by two, or by one at a pace. */
export const scannings = ['off', 'two', 'slow', 'middle', 'quick'] as const;
export type Scanning = (typeof scannings)[number];

/** Seconds until the frame goes on by itself; null where a switch of its own moves it. */
export const secondsOf = (scanning: Scanning): number | null =>
  scanning === 'slow' ? 6 : scanning === 'middle' ? 4 : scanning === 'quick' ? 2 : null;
