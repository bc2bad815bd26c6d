/** How the participant's screens can be worked by switches: not, by two, or by one at a pace. */
export const scannings = ['off', 'two', 'slow', 'middle', 'quick'] as const;
export type Scanning = (typeof scannings)[number];

/** Whether the frame goes over groups first and then into one, or from one thing to the next. */
export const scanWays = ['groups', 'each'] as const;
export type ScanWay = (typeof scanWays)[number];

/** Seconds until the frame goes on by itself; null where a switch of its own moves it. */
export const secondsOf = (scanning: Scanning): number | null =>
  scanning === 'slow' ? 6 : scanning === 'middle' ? 4 : scanning === 'quick' ? 2 : null;
