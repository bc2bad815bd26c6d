import { z } from 'zod';

/** Also the name of the session's folder: nothing in it could lead out of the data folder. */
export const sessionId = z.string().regex(/^[a-z0-9][a-z0-9-]{7,63}$/);
