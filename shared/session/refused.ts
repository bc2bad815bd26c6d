import type { ErrorCode } from '../errors.ts';

/** An event that does not fit the session as it is. Nothing is stored; the code has a sentence in shared/text. */
export class RefusedEvent extends Error {
  readonly code: ErrorCode;
  constructor(code: ErrorCode) {
    super(code);
    this.code = code;
  }
}

export const refuse = (code: ErrorCode): never => {
  throw new RefusedEvent(code);
};
