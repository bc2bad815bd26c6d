import { z } from 'zod';

// Line breaks and tabs may be typed; other control characters and lone surrogates only come from accidents.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused here
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]|\p{Cs}/u;
/** Text as people type it, at most this long. */
export const plainText = (max: number) =>
  z
    .string()
    .max(max)
    .refine((value) => !unprintable.test(value), 'control characters');
