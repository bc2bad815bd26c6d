import { z } from 'zod';
import { exposure } from '../disclosure/exposure.ts';
import { exportFile, ticket, whereTo, writtenOfSession, writtenZip } from '../files/written.ts';
import type { ReportModel } from '../report/model.ts';
import { region, told } from '../report/told.ts';
import { sessionId } from '../session/sessionId.ts';
import { collating } from './asked.ts';
import { digest } from './digest.ts';
import { bundleFile, collatables, importedGroup } from './shown.ts';

/** Calls around several sessions: files for and from colleagues, and the report of all together. */
export const collateCalls = {
  /** The file that a colleague would get, with the code that tells it is unchanged. */
  'bundle.preview': {
    input: z.strictObject({ id: sessionId, region }),
    output: z.strictObject({ file: exportFile, code: z.string(), exposes: exposure }),
  },
  'bundle.write': {
    input: z.strictObject({
      id: sessionId,
      region,
      ...whereTo,
    }),
    output: writtenOfSession,
  },
  /**
   * Looks into a colleague's bundle and stores nothing. `file` is what the browser read; null lets the
   * facilitator choose a file through the desktop host.
   */
  'bundle.open': {
    input: z.strictObject({ file: bundleFile.nullable() }),
    output: z.discriminatedUnion('by', [
      z.strictObject({ by: z.literal('opened'), ticket: z.string(), group: importedGroup }),
      z.strictObject({ by: z.literal('cancelled') }),
    ]),
  },
  /** What can be put together: finished sessions and groups of colleagues. */
  'collate.list': { input: z.strictObject({}), output: collatables },
  'collate.preview': {
    input: z.strictObject({ ...collating, ...told }),
    output: z.strictObject({ model: z.custom<ReportModel>(), files: z.array(exportFile), exposes: exposure }),
  },
  'collate.write': {
    input: z.strictObject({
      ...collating,
      ...told,
      ...whereTo,
    }),
    output: writtenZip,
  },
  'bundle.keep': { input: z.strictObject({ ticket }), output: importedGroup },
  'imported.list': { input: z.strictObject({}), output: z.array(importedGroup) },
  'imported.delete': { input: z.strictObject({ digest }), output: z.strictObject({}) },
} as const;
