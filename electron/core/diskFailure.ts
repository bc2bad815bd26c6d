import { KnownFailure } from '../../shared/dispatch.ts';
import type { ErrorCode } from '../../shared/errors.ts';

/** The error code that the system gave (`ENOSPC`), or '' for anything that is not a system error. */
export const systemCode = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

const full = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

export const isMissing = (error: unknown): boolean => systemCode(error) === 'ENOENT';

/** A failed write as one of two codes; what is known already, and what is no system error, stays as it is. */
export const diskFailure = (error: unknown, whenFull: ErrorCode, otherwise: ErrorCode): unknown => {
  const code = systemCode(error);
  if (error instanceof KnownFailure || code === '') return error;
  return new KnownFailure(full.has(code) ? whenFull : otherwise, { cause: error });
};
