import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type App, loopbackPaths } from '../../shared/contract.ts';
import { dispatch, failure } from '../../shared/dispatch.ts';
import type { View } from '../../shared/room/views.ts';
import { newNonce, type PageFiles, pageHeaders, withNonce } from '../pageFiles.ts';
import { createDoor } from './door.ts';
import { largestBody, type Refusal, refusalOf } from './guard.ts';

export type Serving = {
  readonly app: App;
  readonly page: PageFiles;
  /** Milliseconds. */
  readonly now: () => number;
  /** How long the address that is opened or printed lets somebody in, in milliseconds. */
  readonly nonceLifetime: () => number;
  /** Receives failures that nobody foresaw. */
  readonly report: (error: unknown) => void;
};

export type LoopbackServer = {
  /** `http://127.0.0.1:port/#nonce` */
  readonly address: string;
  readonly origin: string;
  /** A nonce that lets one page in as the room's. */
  readonly inviteRoom: () => string;
  /** Stops taking requests and waits for those under way. */
  readonly close: () => Promise<void>;
};

const jsonHeaders = {
  'content-type': 'application/json; charset=utf-8',
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
};

const answerJson = (response: ServerResponse, status: number, value: unknown): void => {
  response.writeHead(status, jsonHeaders).end(JSON.stringify(value));
};

const sendAway = (response: ServerResponse, { status, code }: Refusal): void => {
  // The rest of the request is not read, so the connection can't be used again.
  response.setHeader('connection', 'close');
  answerJson(response, status, failure(code));
};

/** The whole body, or null as soon as it is larger than allowed (it may come without a length). */
const readBody = async (request: IncomingMessage): Promise<string | null> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    size += chunk.length;
    if (size > largestBody) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
};

const parsed = (body: string): Record<string, unknown> => {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
};

const pathOf = (url: string): string => url.split(/[?#]/, 1)[0] ?? '';

/** Serves the page and carries its calls, on 127.0.0.1 and a port that the system picks. */
export const serve = async ({ app, page, now, nonceLifetime, report }: Serving): Promise<LoopbackServer> => {
  const door = createDoor(now, nonceLifetime);
  let host = '';

  const answerCall = async (
    path: string,
    body: Record<string, unknown>,
    response: ServerResponse,
    view: View | null,
  ) => {
    if (path === loopbackPaths.claim) {
      const token = door.claim(body.nonce);
      return token === null
        ? sendAway(response, { status: 401, code: 'not-let-in' })
        : answerJson(response, 200, { token });
    }
    if (path !== loopbackPaths.call) return sendAway(response, { status: 404, code: 'unknown-call' });
    if (view === null) return sendAway(response, { status: 401, code: 'not-let-in' });
    answerJson(response, 200, await dispatch(app, body.name, body.input, report, view));
  };

  const answerPage = (path: string, response: ServerResponse): void => {
    const file = page.get(path);
    const nonce = newNonce();
    const headers = pageHeaders("'self'", nonce);
    if (!file) return void response.writeHead(404, headers).end();
    response.writeHead(200, { ...headers, 'content-type': file.type }).end(withNonce(file, nonce));
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const method = request.method ?? '';
    const path = pathOf(request.url ?? '');
    const refused = refusalOf({ method, path, headers: request.headers }, host, door);
    if (refused) return sendAway(response, refused);
    if (method === 'GET') return answerPage(path, response);
    if (request.headers.expect) response.writeContinue();
    const body = await readBody(request);
    if (body === null) return sendAway(response, { status: 413, code: 'too-large' });
    await answerCall(path, parsed(body), response, door.viewOf(request.headers.authorization));
  };

  let underWay = 0;
  let closing = false;
  const closeWhenQuiet = (): void => {
    if (closing && underWay === 0) server.closeAllConnections();
  };

  const onRequest = (request: IncomingMessage, response: ServerResponse): void => {
    underWay += 1;
    response.once('close', () => {
      underWay -= 1;
      closeWhenQuiet();
    });
    answer(request, response).catch((error) => {
      report(error);
      response.destroy();
    });
  };

  const server = createServer({ headersTimeout: 10_000, requestTimeout: 30_000 }, onRequest);
  // Without this, Node would ask for the body before the door was checked.
  server.on('checkContinue', onRequest);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const at = server.address();
  if (at === null || typeof at === 'string') throw new Error('no port');
  host = `127.0.0.1:${at.port}`;

  return {
    address: `http://${host}/#${door.nonce}`,
    origin: `http://${host}`,
    inviteRoom: door.invite,
    close: () =>
      new Promise((resolve) => {
        closing = true;
        server.close(() => resolve());
        // A browser opens connections ahead of what it will ask; Node takes those for busy and would wait for them.
        closeWhenQuiet();
        setTimeout(() => server.closeAllConnections(), 3_000).unref();
      }),
  };
};
