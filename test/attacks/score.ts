/** How an attack went: how often it was right, out of how many tries, and how often by chance alone. */
export type Score = {
  readonly name: string;
  readonly wins: number;
  readonly tries: number;
  /** 0 to 1: the same guess without the report, or with one report instead of two. */
  readonly chance: number;
};

export const rateOf = ({ wins, tries }: Score): number => (tries === 0 ? 0 : wins / tries);

/** Scores of the same attack over different rooms as one: chance is the mean over all tries. */
export const together = (scores: readonly Score[]): readonly Score[] =>
  [...Map.groupBy(scores, ({ name }) => name)].map(([name, same]) => {
    const sum = (of: (score: Score) => number) => same.reduce((all, score) => all + of(score), 0);
    const tries = sum((score) => score.tries);
    const chance = tries === 0 ? 0 : sum((score) => score.chance * score.tries) / tries;
    return { name, wins: sum(({ wins }) => wins), tries, chance };
  });

/** Three standard deviations of chance itself over this many tries (binomial). */
export const threeSigma = ({ chance, tries }: Score): number =>
  tries === 0 ? 0 : 3 * Math.sqrt((chance * (1 - chance)) / tries);

/** Whether an attack does no better than chance and three sigma. */
export const isNoBetterThanChance = (score: Score): boolean =>
  rateOf(score) <= score.chance + threeSigma(score) + 1e-12;

const percent = (part: number): string => `${(100 * part).toFixed(2).padStart(6)} %`;

/** "order of entries            49.87 %  chance 50.00 %  limit 53.35 %  2000 tries  held" */
export const lineOf = (score: Score): string =>
  [
    score.name.padEnd(58),
    percent(rateOf(score)),
    `chance ${percent(score.chance)}`,
    `limit ${percent(score.chance + threeSigma(score))}`,
    `${String(score.tries).padStart(6)} tries`,
    isNoBetterThanChance(score) ? 'held' : 'BROKEN',
  ].join('  ');
