/** R4: the smallest group of which a table may set two things about the same people against each other. */
export const crossTablesFrom = 25;

/**
 * R4: one-way tables only. "Where the doctor stands, by card" has so many cells that in a small room most hold one
 * person, whom the others there would know by either half of it. `things`: how many things about one person a number
 * joins. Source: privacy.md R4. The groups that a report sets side by side (months, voices, regions) are no
 * cross-table in this sense: each is a table of its own over other people, and R5's audit looks at them together.
 */
export const mayCross = (things: number, size: number): boolean => things <= 1 || size >= crossTablesFrom;
