/**
 * A short code for a bundle, which two colleagues can read to each other: "4831 0975 2264 1180". It is made of
 * the first 13 digits of its SHA-256 (52 bits), so that changing the file changes the code.
 */
export const codeOf = (digest: string): string =>
  String(Number.parseInt(digest.slice(0, 13), 16))
    .padStart(16, '0')
    .replace(/(\d{4})(?=\d)/g, '$1 ');
