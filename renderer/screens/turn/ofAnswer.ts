/** Whose answer to what: the part that every event of a turn shares. */
export type OfAnswer = { readonly participant: string; readonly question: string };
