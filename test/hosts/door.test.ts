import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { createApp } from '../../electron/core/app.ts';
import { type LoopbackServer, serve } from '../../electron/loopback/server.ts';
import { emptyFolder } from './dataFolders.ts';
import { aPage, effectsFor, post } from './hosts.ts';
import { sendRaw, statusOf } from './rawSocket.ts';

const lifetime = 60_000;
let server: LoopbackServer;
let port: number;
let host: string;
let nonce: string;
let now: number;

beforeEach(async () => {
  now = 0;
  const { app, close } = createApp(effectsFor(emptyFolder(), 'loopback'));
  server = await serve({
    app,
    page: aPage,
    now: () => now,
    nonceLifetime: () => lifetime,
    report: (error) => {
      throw error;
    },
  });
  onTestFinished(async () => {
    await server.close();
    await close();
  });
  port = Number(new URL(server.origin).port);
  host = `127.0.0.1:${port}`;
  nonce = server.address.split('#')[1] ?? '';
});

const tokenFor = async (): Promise<string> =>
  JSON.parse((await post(server.origin, '/claim', JSON.stringify({ nonce }))).body).token;

type Headers = Readonly<Record<string, string | null>>;

/** A request as its bytes; null takes a header away. */
const bytesOf = (method: string, path: string, headers: Headers, body = ''): string => {
  const all: Headers = { host, connection: 'close', ...headers };
  const lines = Object.entries(all).flatMap(([name, value]) => (value === null ? [] : [`${name}: ${value}`]));
  return [`${method} ${path} HTTP/1.1`, ...lines, '', body].join('\r\n');
};

const get = async (path: string, headers: Headers = {}): Promise<string> =>
  sendRaw(port, bytesOf('GET', path, { 'sec-fetch-site': 'none', ...headers }));

const hello = JSON.stringify({ name: 'app.hello', input: {} });
const knock = async (headers: Headers, body = hello, path = '/call', method = 'POST'): Promise<string> => {
  const usual = {
    origin: `http://${host}`,
    'content-type': 'application/json',
    'sec-fetch-site': 'same-origin',
    'content-length': String(Buffer.byteLength(body)),
  };
  return sendRaw(port, bytesOf(method, path, { ...usual, ...headers }, body));
};

test('whoever has the token comes in, and the answer is kept by nobody', async () => {
  const answer = await knock({ authorization: `Bearer ${await tokenFor()}` });
  expect(statusOf(answer)).toBe(200);
  expect(answer).toContain('"host":"loopback"');
  expect(answer.toLowerCase()).toContain('cache-control: no-store');
  expect(answer.toLowerCase()).not.toContain('access-control-allow');
  expect(answer.toLowerCase()).not.toContain('set-cookie');
});

test.each([
  ['another name', 'evil.example'],
  ['a name that leads here', 'localhost'],
  ['our address without the port', '127.0.0.1'],
  ['another port', '127.0.0.1:1'],
  ['the address written otherwise', '0x7f.1'],
])('a request for %s is misdirected', async (_, name) => {
  const authorization = `Bearer ${await tokenFor()}`;
  expect(
    statusOf(await knock({ host: name === 'localhost' ? `localhost:${port}` : name, authorization })),
  ).toBe(421);
  expect(statusOf(await get('/', { host: name === 'localhost' ? `localhost:${port}` : name }))).toBe(421);
});

test('another site, and another port of this machine, can’t call even with the token', async () => {
  const authorization = `Bearer ${await tokenFor()}`;
  for (const site of ['cross-site', 'same-site']) {
    expect(statusOf(await knock({ authorization, 'sec-fetch-site': site }))).toBe(403);
  }
  for (const origin of ['http://evil.example', 'null', `http://localhost:${port}`, `https://${host}`, null]) {
    expect(statusOf(await knock({ authorization, origin }))).toBe(403);
  }
});

test('a link from elsewhere opens the page, but its files are not there for other sites', async () => {
  const link = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' };
  expect(statusOf(await get('/', link))).toBe(200);
  expect(statusOf(await get('/', { ...link, 'sec-fetch-dest': 'iframe' }))).toBe(403);
  expect(statusOf(await get('/', { ...link, 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'script' }))).toBe(
    403,
  );
});

test('a form, which needs no leave from anybody, is not understood', async () => {
  const authorization = `Bearer ${await tokenFor()}`;
  for (const type of [
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    null,
  ]) {
    expect(statusOf(await knock({ authorization, 'content-type': type }))).toBe(415);
  }
  expect(statusOf(await knock({ authorization, 'content-type': 'application/json; charset=utf-8' }))).toBe(
    200,
  );
});

test('without the token nothing is read, not even what was announced', async () => {
  await tokenFor();
  for (const authorization of [null, 'Bearer', 'Bearer x', `Basic ${nonce}`, `Bearer ${nonce}`]) {
    // The body never comes; the answer does not wait for it.
    const answer = await sendRaw(
      port,
      bytesOf('POST', '/call', {
        origin: `http://${host}`,
        'content-type': 'application/json',
        'content-length': '900000',
        authorization,
      }),
      1_000,
    );
    expect(statusOf(answer)).toBe(401);
    expect(answer).toContain('not-let-in');
  }
  const expects = await sendRaw(
    port,
    bytesOf('POST', '/call', {
      origin: `http://${host}`,
      'content-type': 'application/json',
      'content-length': '10',
      expect: '100-continue',
    }),
  );
  expect(statusOf(expects)).toBe(401);
});

test('asking what is allowed, and every other method, is refused', async () => {
  const authorization = `Bearer ${await tokenFor()}`;
  for (const method of ['OPTIONS', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'TRACE']) {
    expect(statusOf(await knock({ authorization }, '', '/call', method))).toBe(405);
  }
});

test('a body over the limit is turned away, announced or not', async () => {
  const authorization = `Bearer ${await tokenFor()}`;
  const large = JSON.stringify({ name: 'app.hello', input: { text: 'x'.repeat(1_100_000) } });
  expect(statusOf(await knock({ authorization }, large))).toBe(413);
  const chunk = 'x'.repeat(100_000);
  const chunks = `${chunk.length.toString(16)}\r\n${chunk}\r\n`.repeat(12);
  const unannounced = await knock(
    { authorization, 'content-length': null, 'transfer-encoding': 'chunked' },
    chunks,
  );
  expect(statusOf(unannounced)).toBe(413);
  expect(unannounced).toContain('too-large');
});

test('the address lets somebody in once, and only for a while', async () => {
  const claim = async (offered: unknown) =>
    (await post(server.origin, '/claim', JSON.stringify({ nonce: offered }))).status;
  for (const wrong of ['', 'x'.repeat(nonce.length), `${nonce} `, null, 7, [nonce], { nonce }]) {
    expect(await claim(wrong)).toBe(401);
  }
  now = lifetime + 1;
  expect(await claim(nonce)).toBe(401);
  now = lifetime;
  expect(await claim(nonce)).toBe(200);
  expect(await claim(nonce)).toBe(401);
});

test('secrets are 256 bits long and differ', async () => {
  const token = await tokenFor();
  for (const secret of [nonce, token]) expect(Buffer.from(secret, 'base64url')).toHaveLength(32);
  expect(token).not.toBe(nonce);
});

test('no spelling of a path leads out of the page’s files', async () => {
  for (const path of [
    '/../package.json',
    '/..%2fpackage.json',
    '/%2e%2e/package.json',
    '//etc/passwd',
    '/..\\package.json',
    `http://${host}/../package.json`,
    '/__proto__',
    '/call',
    '/claim',
  ]) {
    expect(statusOf(await get(path))).toBe(404);
  }
});

test('the page comes with its policy, with a nonce of its own each time', async () => {
  const [first, second] = [await get('/'), await get('/?x=1')];
  const nonceOf = (answer: string) => /style-src 'self' 'nonce-([^']+)'/.exec(answer)?.[1];
  expect(first).toContain("default-src 'none'; script-src 'self'");
  expect(first).toContain("connect-src 'self'");
  expect(first).not.toContain('unsafe');
  expect(first.toLowerCase()).toContain('cache-control: no-store');
  expect(first.toLowerCase()).toContain('referrer-policy: no-referrer');
  expect(first).toContain(`<meta property="csp-nonce" nonce="${nonceOf(first)}">`);
  expect(nonceOf(second)).not.toBe(nonceOf(first));
});

test('what is no HTTP, or no JSON, harms nobody', async () => {
  const authorization = `Bearer ${await tokenFor()}`;
  await sendRaw(port, 'hello?\r\n\r\n');
  await sendRaw(port, bytesOf('GET', '/', { upgrade: 'websocket', connection: 'upgrade' }), 300);
  await sendRaw(port, `CONNECT evil.example:443 HTTP/1.1\r\nhost: ${host}\r\n\r\n`, 300).catch(() => '');
  await sendRaw(port, bytesOf('GET', '/', { filler: 'x'.repeat(40_000) }));
  for (const body of ['', 'no json', '[]', '"app.hello"', 'null', '{"name":']) {
    expect(await knock({ authorization }, body)).toContain('"code":"unknown-call"');
  }
  expect(statusOf(await knock({ authorization }))).toBe(200);
});

test('nobody on the network can knock at all', async () => {
  const outside = Object.values(networkInterfaces())
    .flat()
    .find((each) => each && !each.internal && each.family === 'IPv4');
  if (!outside) return;
  const reached = await new Promise((resolve) => {
    const socket = connect(port, outside.address, () => resolve(true));
    socket.on('error', () => resolve(false));
  });
  expect(reached).toBe(false);
});
