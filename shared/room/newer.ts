import type { Stand } from './calls.ts';

/**
 * Whether a session stands further on the disk than a page knows it. News may still be on its way while the page
 * hears the answer to something newer: what it knows never goes back.
 */
export const isNewer = (
  { seq, rewrites }: Omit<Stand, 'id'>,
  known: { readonly seq: number; readonly rewrites: number },
): boolean => seq === null || rewrites > known.rewrites || (rewrites === known.rewrites && seq > known.seq);
