import type { Bridge, CallInput, CallName, CallOutput } from '../shared/contract.ts';
import type { Failure, Reply } from '../shared/errors.ts';
import { errorSentence } from '../shared/text/en/errors.ts';

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
};

declare global {
  interface Window {
    readonly powerCircle?: Bridge;
  }
}

type Send = (name: string, input: unknown) => Promise<unknown>;

export const connect = async (page: Window): Promise<Client> =>
  page.powerCircle
    ? clientOver(page.powerCircle.call, page.powerCircle.onEvent)
    : clientOver(await overHttp(page), () => {});

const clientOver = (send: Send, onEvent: Client['onEvent']): Client => ({
  // The contract holds on both sides of the wire: dispatch has checked the input and made the output.
  call: async (name, input) => {
    try {
      return (await send(name, input)) as never;
    } catch {
      return hostAway;
    }
  },
  onEvent,
});

const hostAway: Failure = { ok: false, error: { code: 'host-away', message: errorSentence('host-away') } };

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
