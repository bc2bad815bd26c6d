/** Seconds without a touch after which a board is covered by itself; 0 for never. */
export const coverTimes = [60, 120, 300, 0] as const;
export type CoverTime = (typeof coverTimes)[number];
