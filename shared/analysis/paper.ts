/** How many of what was counted was made on paper and entered afterwards. Absent where none is known of. */
export type FromPaper = { readonly fromPaper?: number };

export const fromPaper = (count: number | undefined): FromPaper =>
  count === undefined || count === 0 ? {} : { fromPaper: count };
