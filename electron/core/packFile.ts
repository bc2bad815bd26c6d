import type { z } from 'zod';
import { KnownFailure } from '../../shared/dispatch.ts';
import type { ErrorCode } from '../../shared/errors.ts';
import { packLimits } from '../../shared/questions/packLimits.ts';
import { packFileSchema, packFormat, packVersion } from '../../shared/questions/packSchema.ts';
import type { Pack } from '../../shared/questions/question.ts';

// A byte-order mark, as some editors write it, is taken off; text in another encoding is refused.
const strictText = new TextDecoder('utf-8', { fatal: true });

const isOf = (value: unknown, format: string): value is { format: unknown; version?: unknown } =>
  typeof value === 'object' && value !== null && 'format' in value && value.format === format;

/** JSON of one of our formats. Throws KnownFailure `broken`, or `newer` where the version is above ours. */
export const readFormat = (
  bytes: Uint8Array,
  { format, version }: { readonly format: string; readonly version: number },
  codes: { readonly broken: ErrorCode; readonly newer: ErrorCode },
): unknown => {
  let value: unknown;
  try {
    value = JSON.parse(strictText.decode(bytes));
  } catch (error) {
    throw new KnownFailure(codes.broken, { cause: error });
  }
  if (isOf(value, format) && Number.isInteger(value.version) && Number(value.version) > version)
    throw new KnownFailure(codes.newer);
  return value;
};

/** The sentence that fits best: what is wrong with the whole set before what is wrong with a field. */
const codeOf = (issues: readonly z.core.$ZodIssue[]): ErrorCode => {
  const ofList = (code: string) =>
    issues.some((issue) => issue.code === code && issue.path.join('.') === 'pack.questions');
  if (ofList('too_small')) return 'pack-empty';
  if (ofList('too_big')) return 'pack-too-many';
  if (issues.some(({ message }) => message === 'ids twice')) return 'pack-twice';
  if (issues.some(({ message }) => message === 'control characters')) return 'pack-control';
  return 'pack-broken';
};

/** A set from a file. Throws KnownFailure with one of the `pack-` codes; text is text, whatever it looks like. */
export const readPackFile = (bytes: Uint8Array): Pack => {
  if (bytes.length > packLimits.file) throw new KnownFailure('pack-too-large');
  const value = readFormat(
    bytes,
    { format: packFormat, version: packVersion },
    {
      broken: 'pack-broken',
      newer: 'pack-newer',
    },
  );
  const parsed = packFileSchema.safeParse(value);
  if (!parsed.success) throw new KnownFailure(codeOf(parsed.error.issues));
  return parsed.data.pack;
};

export const packFileOf = (pack: Pack): Uint8Array =>
  Buffer.from(`${JSON.stringify({ format: packFormat, version: packVersion, pack }, null, 2)}\n`);

/** `questions-our-ward-meetings`: letters and digits only, whatever the set is called. */
export const packFileName = ({ name }: Pack): string => {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, 40);
  return `questions-${words}`.replace(/-+$/, '');
};
