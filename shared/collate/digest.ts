import { z } from 'zod';

/** SHA-256 of a bundle's content: what a colleague's group is called on this computer. */
export const digest = z.string().regex(/^[0-9a-f]{64}$/);
