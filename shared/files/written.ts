import { z } from 'zod';

/**
 * How every file leaves, in each call that writes one. On the desktop the facilitator picks a folder and the page
 * gets a ticket for it; over loopback the bytes come back and the browser downloads them.
 */

export const ticket = z.string().max(64);

/** Goes into a call that writes a file. */
export const whereTo = {
  ticket: ticket.nullable(),
  /** Something of this name is there already: write beside it under the next free name. */
  beside: z.boolean(),
};

const intoFolder = z.strictObject({ by: z.literal('folder'), name: z.string() });
const asDownload = z.strictObject({ by: z.literal('download'), name: z.string() });

/** Comes out of a call that writes a file: the name it got, and the bytes where the browser saves them. */
export const writtenPdf = z.discriminatedUnion('by', [intoFolder, asDownload.extend({ pdf: z.base64() })]);
export const writtenJson = z.discriminatedUnion('by', [intoFolder, asDownload.extend({ json: z.base64() })]);
export const writtenZip = z.discriminatedUnion('by', [intoFolder, asDownload.extend({ zip: z.base64() })]);
/** The session that it was made of has one event more: `seq` is that of its last line. */
export const writtenOfSession = z.discriminatedUnion('by', [
  intoFolder.extend({ seq: z.int() }),
  asDownload.extend({ zip: z.base64(), seq: z.int() }),
]);

/** A file that would leave, shown before it does. */
export const exportFile = z.strictObject({
  name: z.string(),
  bytes: z.int(),
  /** The content of text files, exactly as it will be written; null for the PDF. */
  text: z.string().nullable(),
});
export type ExportFile = z.infer<typeof exportFile>;
