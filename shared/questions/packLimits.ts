/** Sizes of a set of questions. `file` in bytes: 40 questions with every field full stay below. */
export const packLimits = { name: 80, about: 300, file: 512 * 1024 } as const;

export const packEnding = '.powercircle-pack.json';
