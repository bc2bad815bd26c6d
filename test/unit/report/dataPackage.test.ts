import { createHash } from 'node:crypto';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { demoSession, filesOf } from '../pdf/demo.ts';
import { question, sessionOf, start, times } from './people.ts';

/**
 * What the Tabular Data Package 1 asks for (specs.frictionlessdata.io: Data Package, Tabular Data Resource,
 * Table Schema, CSV Dialect), as far as our file uses it.
 */
const name = z.string().regex(/^[a-z0-9._/-]+$/);
const field = z.strictObject({
  name: z.string().min(1),
  type: z.enum(['string', 'integer']),
  description: z.string().min(1),
  constraints: z
    .strictObject({ required: z.boolean().optional(), enum: z.array(z.string()).min(1).optional() })
    .optional(),
});
const packageSchema = z.strictObject({
  profile: z.literal('tabular-data-package'),
  name,
  title: z.string().min(1),
  description: z.string().min(1),
  keywords: z.array(z.string()),
  resources: z
    .array(
      z.strictObject({
        profile: z.literal('tabular-data-resource'),
        name,
        // A relative path without "..": nothing outside of the package is named.
        path: z.string().regex(/^(?!\/)(?!.*\.\.)[\w./-]+$/),
        title: z.string().min(1),
        format: z.literal('csv'),
        mediatype: z.literal('text/csv'),
        encoding: z.literal('utf-8'),
        bytes: z.int().positive(),
        hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
        dialect: z.strictObject({
          delimiter: z.literal(','),
          lineTerminator: z.literal('\r\n'),
          quoteChar: z.literal('"'),
          doubleQuote: z.literal(true),
          header: z.literal(true),
        }),
        schema: z.strictObject({ fields: z.array(field).min(1), missingValues: z.tuple([z.literal('')]) }),
      }),
    )
    .length(1),
});

const filesIn = async (kind: 'anonymous' | 'group', session = demoSession()) => {
  const files = await filesOf(session, kind);
  const bytes = (file: string) => files.find((each) => each.name === file)?.bytes ?? new Uint8Array();
  const described = packageSchema.parse(JSON.parse(new TextDecoder().decode(bytes('datapackage.json'))));
  const [resource] = described.resources;
  if (!resource) throw new Error('no resource');
  return { resource, csv: bytes(resource.path) };
};

describe.each(['anonymous', 'group'] as const)('datapackage.json of the %s report', (kind) => {
  test('has what the specification asks for, and names the file beside it', async () => {
    const { resource, csv } = await filesIn(kind);
    expect(resource.bytes).toBe(csv.length);
    expect(resource.hash).toBe(`sha256:${createHash('sha256').update(csv).digest('hex')}`);
  });

  const odd = { ...question('q'), topic: '=HYPERLINK("x")', wording: 'One, "two"\nthree?' };
  const oddSession = sessionOf(
    times(6, { start: { self: 0.2 }, q: { quotes: ['a "b", c\nd', '=1', 'میں باہر ہوں'], self: 'aside' } }),
    { questions: [start, odd, question('helping', 'words')] },
  );

  test.each([
    ['the demo', demoSession()],
    ['sixteen people', demoSession(16)],
    ['nasty words', oddSession],
  ])('every line of the CSV is what the schema says: %s', async (_, session) => {
    const { resource, csv } = await filesIn(kind, session);
    const { data, errors } = Papa.parse<string[]>(new TextDecoder().decode(csv), { skipEmptyLines: true });
    expect(errors).toEqual([]);
    const [head = [], ...rows] = data;
    const { fields, missingValues } = resource.schema;
    expect(head.map((each) => each.replace(/^\uFEFF/, ''))).toEqual(fields.map((each) => each.name));
    expect(rows.length).toBeGreaterThan(8);
    for (const row of rows) {
      expect(row).toHaveLength(fields.length);
      fields.forEach(({ name: column, type, constraints }, i) => {
        const cell = row[i] ?? '';
        if (missingValues.some((missing) => missing === cell)) {
          expect(constraints?.required ?? false, `${column} is missing`).toBe(false);
          return;
        }
        if (type === 'integer') expect(cell).toMatch(/^-?\d+$/);
        if (constraints?.enum) expect(constraints.enum, column).toContain(cell);
      });
    }
  });
});
