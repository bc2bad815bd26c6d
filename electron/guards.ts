import type { App, Session, WebContents } from 'electron';
import { isPageUrl } from './ipc.ts';

/** What a page may load: its own files, and what it made itself (pictures of figures, a report to keep). */
export const isOwnRequest = (url: string): boolean =>
  isPageUrl(url) || url.startsWith('data:') || url.startsWith('blob:app://circle/');

type Switches = Pick<App, 'commandLine' | 'enableSandbox'>;

/** To be called before Electron is ready. Chromium's own errands are cut off as well: nothing leaves. */
export const switchOffTheNet = (app: Switches): void => {
  // Root can only run without a sandbox and has to say so; enableSandbox would take the word back and fail.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  for (const off of [
    'disable-background-networking',
    'disable-component-update',
    'disable-domain-reliability',
    'disable-sync',
    'disable-quic',
    'no-pings',
  ]) {
    app.commandLine.appendSwitch(off);
  }
  // No name in the world has an address, whatever might ask for one.
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
};

/** Denies every permission, device, download and request that is not the page's own. */
export const guardSession = (session: Session): void => {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}));
  session.setBluetoothPairingHandler((_details, answer) => answer({ confirmed: false }));
  // The spelling checker would fetch its word lists, and learn words from what people said.
  session.setSpellCheckerEnabled(false);
  session.on('will-download', (event) => event.preventDefault());
  session.webRequest.onBeforeRequest((request, answer) => answer({ cancel: !isOwnRequest(request.url) }));
};

/** Keeps contents where they are: nothing opens, nothing leads away, nothing is embedded. */
export const guardContents = (contents: WebContents): void => {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => {
    if (!isPageUrl(event.url) || !event.isMainFrame) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('select-bluetooth-device', (event, _devices, answer) => {
    event.preventDefault();
    answer('');
  });
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
};
