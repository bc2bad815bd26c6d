/** A list is one string, so that it stays small on its way to the page. */
export const listed = (...lists: readonly string[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => list.trim().split(/\s+/u)));
