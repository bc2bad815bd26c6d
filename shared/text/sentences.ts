/** Sentences of a language by their keys, in areas. What a language lacks is said in English. */
export type Sentences = { readonly [key: string]: string | Sentences };
