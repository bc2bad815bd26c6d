import type { CustomScheme, Session } from 'electron';
import { isPageUrl } from './ipc.ts';
import { newNonce, type PageFiles, pageHeaders, withNonce } from './pageFiles.ts';

/** To be registered before Electron is ready. `standard` gives the page an origin and relative addresses. */
export const pageScheme: CustomScheme = {
  scheme: 'app',
  privileges: { standard: true, secure: true },
};

/** Answers `app://circle/…` with the page's files and nothing else. */
export const answerPage = (request: Pick<Request, 'method' | 'url'>, page: PageFiles): Response => {
  const nonce = newNonce();
  const headers = pageHeaders("'none'", nonce);
  if (request.method !== 'GET') return new Response(null, { status: 405, headers });
  const file = isPageUrl(request.url) ? page.get(new URL(request.url).pathname) : undefined;
  if (!file) return new Response(null, { status: 404, headers });
  return new Response(new Uint8Array(withNonce(file, nonce)), {
    headers: { ...headers, 'content-type': file.type },
  });
};

export const servePage = (session: Pick<Session, 'protocol'>, page: PageFiles): void => {
  session.protocol.handle('app', (request) => answerPage(request, page));
};
