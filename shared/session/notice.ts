import { z } from 'zod';

/** Something to tell the facilitator once, as a code with a sentence in shared/text. */
export const notice = z.strictObject({
  code: z.enum([
    'settings-set-aside',
    'line-cut',
    'read-only-garbage',
    'read-only-newer',
    'folder-not-writable',
    'folder-held',
  ]),
});
export type Notice = z.infer<typeof notice>;
