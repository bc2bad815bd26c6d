import { type App, type CallName, contract } from './contract.ts';
import type { ErrorCode, Failure, Reply } from './errors.ts';
import { mayCall, type View } from './room/views.ts';
import { RefusedEvent } from './session/refused.ts';
import { errorSentence } from './text/en/errors.ts';

/** A failure with a code that the facilitator is told in a sentence. Thrown anywhere below dispatch. */
export class KnownFailure extends Error {
  readonly code: ErrorCode;
  constructor(code: ErrorCode, options?: ErrorOptions) {
    super(code, options);
    this.code = code;
  }
}

export const failure = (code: ErrorCode): Failure => ({
  ok: false,
  error: { code, message: errorSentence(code) },
});

const isCall = (name: unknown): name is CallName => typeof name === 'string' && Object.hasOwn(contract, name);

/**
 * The only way into the core. Checks the name and the input once, then calls. Never throws: every failure
 * comes back as a code and a sentence, without a path or a stack.
 * `report` receives failures nobody foresaw, for the host's own log. `view`: whose window calls, which the host knows.
 */
export const dispatch = async (
  app: App,
  name: unknown,
  input: unknown,
  report: (error: unknown) => void = () => {},
  view: View = 'facilitator',
): Promise<Reply<unknown>> => {
  if (!isCall(name)) return failure('unknown-call');
  if (!mayCall(view, name)) return failure('not-let-in');
  const parsed = contract[name].input.safeParse(input);
  if (!parsed.success) return failure('bad-input');
  try {
    // The table guarantees that input and call belong together; the compiler can't follow a union of calls.
    const run = app[name] as (checked: unknown, view: View) => unknown;
    return { ok: true, value: await run(parsed.data, view) };
  } catch (error) {
    if (error instanceof RefusedEvent || error instanceof KnownFailure) return failure(error.code);
    report(error);
    return failure('unexpected');
  }
};
