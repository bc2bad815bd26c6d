/** Sentences one after another as they are read aloud: a title or a button gets the pause that its line gives the eye. */
export const aloud = (...parts: readonly string[]): string =>
  parts
    .map((part) => part.trim())
    .map((part) => (/[.?!:…؟۔।]$/u.test(part) ? part : `${part}.`))
    .join(' ');
