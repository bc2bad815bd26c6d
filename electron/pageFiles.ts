import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, sep } from 'node:path';

/** The page as both hosts serve it: the files that the build made, by the path that the page asks for. */
export type PageFile = { readonly type: string; readonly bytes: Uint8Array };
export type PageFiles = ReadonlyMap<string, PageFile>;

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
};

/**
 * Reads the page's folder once. Only what is in this list is ever served, so no spelling of a path can lead
 * out of the folder.
 */
export const readPageFiles = (folder: string): PageFiles => {
  const files = new Map<string, PageFile>();
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const type = types[extname(name)];
    if (!type) continue;
    files.set(`/${name.split(sep).join('/')}`, { type, bytes: readFileSync(join(folder, name)) });
  }
  const start = files.get('/index.html');
  if (!start) throw new Error('the page has not been built');
  files.set('/', start);
  return files;
};

/**
 * What the page may do: load its own files, and (`connect`) speak to the host that served it, or to nobody.
 * Styles need a nonce because react-aria adds one <style> of its own ("touch-action" for buttons).
 */
const contentSecurityPolicy = (connect: "'self'" | "'none'", nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src ${connect}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

export const pageHeaders = (connect: "'self'" | "'none'", nonce: string): Record<string, string> => ({
  'content-security-policy': contentSecurityPolicy(connect, nonce),
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), display-capture=(), usb=(), serial=()',
});

/** A nonce for one loading of the page. */
export const newNonce = (): string => randomBytes(16).toString('base64');

/** The page's html with the nonce where react-aria looks for it; other files as they are. */
export const withNonce = (file: PageFile, nonce: string): Uint8Array => {
  if (!file.type.startsWith('text/html')) return file.bytes;
  const html = new TextDecoder().decode(file.bytes);
  const meta = `<meta property="csp-nonce" nonce="${nonce}">`;
  return new TextEncoder().encode(html.replace('<head>', `<head>${meta}`));
};
