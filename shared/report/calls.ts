import { z } from 'zod';
import { exposure } from '../disclosure/exposure.ts';
import { exportFile, whereTo, writtenOfSession } from '../files/written.ts';
import { sessionId } from '../session/sessionId.ts';
import type { ReportModel } from './model.ts';
import { told } from './told.ts';

/** Calls around the report of one session. */
export const reportCalls = {
  /** What came out so far, in the group copy's detail, for the people in the room. Nothing is written. */
  'report.live': { input: z.strictObject({ id: sessionId }), output: z.custom<ReportModel>() },
  'report.preview': {
    input: z.strictObject({ id: sessionId, ...told }),
    output: z.strictObject({
      model: z.custom<ReportModel>(),
      files: z.array(exportFile),
      exposes: exposure,
    }),
  },
  /** Desktop: the facilitator picks a folder and gets a ticket for it. Loopback: the browser downloads one zip. */
  'export.choose': {
    input: z.strictObject({}),
    output: z.discriminatedUnion('by', [
      z.strictObject({ by: z.literal('folder'), ticket: z.string(), name: z.string() }),
      z.strictObject({ by: z.literal('download') }),
      z.strictObject({ by: z.literal('cancelled') }),
    ]),
  },
  'export.write': {
    input: z.strictObject({
      id: sessionId,
      ...told,
      ...whereTo,
    }),
    output: writtenOfSession,
  },
} as const;
