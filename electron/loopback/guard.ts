import type { IncomingHttpHeaders } from 'node:http';
import { loopbackPaths } from '../../shared/contract.ts';
import type { ErrorCode } from '../../shared/errors.ts';
import type { Door } from './door.ts';

/**
 * Who may knock. Any page that is open in any browser on this machine can send requests to 127.0.0.1, and any
 * name can be made to point there; so nothing is trusted that a foreign page could send.
 */
export type Knock = {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
};

export type Refusal = { readonly status: number; readonly code: ErrorCode };

/** The largest plan (40 questions in full length) takes about 400 KB. */
export const largestBody = 1024 * 1024;

const refusal = (status: number, code: ErrorCode = 'not-let-in'): Refusal => ({ status, code });

/** A link or a typed address opens the page; everything else that comes from another site is its script. */
const isOwnOrTopLevel = ({ method, headers }: Knock): boolean => {
  const site = headers['sec-fetch-site'];
  // Browsers always send it to 127.0.0.1; what doesn't is no browser and has to have the token.
  if (site === undefined || site === 'same-origin' || site === 'none') return true;
  // Another port of 127.0.0.1 counts as the same site, and is a stranger.
  return (
    method === 'GET' && headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document'
  );
};

const isJson = (type: string | undefined): boolean =>
  type !== undefined && /^application\/json\s*(;\s*charset=utf-8\s*)?$/i.test(type);

/** Why a request is sent away before any of its body is read; null when it may come in. `host`: `127.0.0.1:port`. */
export const refusalOf = (knock: Knock, host: string, door: Door): Refusal | null => {
  const { method, headers } = knock;
  if (headers.host !== host) return refusal(421);
  if (method !== 'GET' && method !== 'POST') return refusal(405);
  if (!isOwnOrTopLevel(knock)) return refusal(403);
  if (method === 'GET') return null;
  if (headers.origin !== `http://${host}`) return refusal(403);
  if (!isJson(headers['content-type'])) return refusal(415);
  if (knock.path !== loopbackPaths.claim && door.viewOf(headers.authorization) === null) return refusal(401);
  if (Number(headers['content-length'] ?? 0) > largestBody) return refusal(413, 'too-large');
  return null;
};
