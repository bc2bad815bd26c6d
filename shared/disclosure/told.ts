/** R5's steps, finest first: R3's words; zones merged; merged and in majority words; withheld. */
export const steps = ['words', 'merged', 'majority', 'nothing'] as const;
export type Told = (typeof steps)[number];

/** How much of one figure's tables in one question may be told. */
export type FigureTold = { readonly zones: Told; readonly sinceStart: Told; readonly sinceBefore: Told };

export const allTold: FigureTold = { zones: 'words', sinceStart: 'words', sinceBefore: 'words' };
