/** What must not stand in the tree: addresses elsewhere, and folders of one machine. */

const address =
  /\b(?:https?|wss?|ftp):\/\/[^\s"'`<>)\]}\\]+|["'(=]\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+\/[^\s"'`<>)]*/gi;

/** Names of formats that look like addresses and are never asked for, and this machine itself. */
const harmless = [
  /^(?:https?|wss?):\/\/(?:127\.0\.0\.1|localhost|\[::1\])(?![\w.-])/i,
  // A name without a dot is nobody's: tests ask for the app's own scheme by another one.
  /^(?:https?|wss?):\/\/[\w-]+(?![\w.-])/i,
  // A template whose host is filled in: `http://${host}`. What fills it is looked for on its own.
  /^(?:https?|wss?):\/\/\$\{?/i,
  // RFC 2606: names that never lead anywhere, for tests and examples.
  /^(?:https?|wss?|ftp):\/\/(?:[\w-]+\.)*(?:example\.(?:com|org|net)|example|test|invalid)(?![\w.-])/i,
  /^http:\/\/www\.w3\.org\//,
  /^http:\/\/(?:ns\.adobe\.com|purl\.org|www\.aiim\.org)\//,
];

/** Addresses on another machine that a text names. */
export const remoteAddresses = (text: string): string[] =>
  (text.match(address) ?? []).filter((found) => !harmless.some((pattern) => pattern.test(found)));

const folder = /(?<![\w.])\/(?:home|Users|work|root)\/(?!me\b)[\w.-]+|\b[A-Z]:\\{1,2}Users\\{1,2}\w+/g;

/** Folders of a person's or this project's machine that a text names; `/home/me` is everybody's. */
export const machinePaths = (text: string): string[] => text.match(folder) ?? [];
