import type { Bridge, CallInput, CallName, CallOutput } from '../shared/contract.ts';
import type { ErrorCode, Failure, Reply } from '../shared/errors.ts';

/**
 * The page's only way out. Which host carries the calls is known in this file and nowhere else: Electron's
 * preload bridge, or HTTP to the loopback host that served the page.
 */
export type Client = {
  readonly call: <Name extends CallName>(
    name: Name,
    input: CallInput<Name>,
  ) => Promise<Reply<CallOutput<Name>>>;
  readonly onEvent: Bridge['onEvent'];
  readonly sentenceOf: SentenceOf;
};

declare global {
  interface Window {
    readonly powerCircle?: Bridge;
  }
}

type Send = (name: string, input: unknown) => Promise<unknown>;

/** What a failure is called in the language of the computer. */
export type SentenceOf = (code: ErrorCode) => string;

export const connect = async (page: Window, sentenceOf: SentenceOf): Promise<Client> =>
  page.powerCircle
    ? clientOver(page.powerCircle.call, page.powerCircle.onEvent, sentenceOf)
    : clientOver(await overHttp(page), () => {}, sentenceOf);

const clientOver = (send: Send, onEvent: Client['onEvent'], sentenceOf: SentenceOf): Client => ({
  // The contract holds on both sides of the wire: dispatch has checked the input and made the output.
  call: async <Name extends CallName>(name: Name, input: CallInput<Name>) => {
    try {
      const reply = (await send(name, input)) as Reply<CallOutput<Name>>;
      // The core says it in English; people read it in the language of the computer.
      return reply.ok ? reply : failed(reply.error.code, sentenceOf);
    } catch {
      return failed('host-away', sentenceOf);
    }
  },
  onEvent,
  sentenceOf,
});

const failed = (code: ErrorCode, sentenceOf: SentenceOf): Failure => ({
  ok: false,
  error: { code, message: sentenceOf(code) },
});

const tokenKey = 'power-circle-token';

/**
 * A one-time nonce in the address is traded for a token, which then lives in this tab alone: a cookie would be
 * shared with every other port of 127.0.0.1.
 */
const overHttp = async (page: Window): Promise<Send> => {
  const nonce = page.location.hash.slice(1);
  if (nonce) {
    page.history.replaceState(null, '', page.location.pathname);
    const answer = await post(page, '/claim', { nonce }, null).catch(() => null);
    const token = (answer as { token?: unknown } | null)?.token;
    if (typeof token === 'string') page.sessionStorage.setItem(tokenKey, token);
  }
  return (name, input) => post(page, '/call', { name, input }, page.sessionStorage.getItem(tokenKey));
};

const post = async (page: Window, path: string, body: unknown, token: string | null): Promise<unknown> => {
  const response = await page.fetch(path, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(body),
  });
  return response.json();
};
