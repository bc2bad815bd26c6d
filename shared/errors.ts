/** Every way in which the core can say no. Each code has a sentence in shared/text that a facilitator can act on. */
export const errorCodes = [
  // the call itself
  'unknown-call',
  'bad-input',
  'too-large',
  'host-away',
  'not-let-in',
  // an event that does not fit
  'already-created',
  'no-session',
  'already-started',
  'not-running',
  'not-finished',
  'too-many-people',
  'unknown-participant',
  'person-withdrew',
  'unknown-question',
  'answer-not-open',
  'words-only',
  'card-already-held',
  'card-not-held',
  'nothing-to-undo',
  'words-already-kept',
  'too-many-words',
  'not-one-board',
  'unknown-view',
  'view-already-kept',
  'too-many-views',
  'figure-full',
  'unknown-figure',
  'unknown-words',
  'no-consent',
  'unknown-theme',
  'too-many-themes',
  'unknown-step',
  'too-many-parked',
  // the sessions on disk
  'unknown-session',
  'session-exists',
  'session-read-only',
  'session-newer',
  'out-of-step',
  'disk-full',
  'cannot-write',
  'folder-held',
  'folder-not-writable',
  'not-done-full',
  'not-done',
  // exports
  'practice-session',
  'group-too-small',
  'nothing-answered',
  'release-would-expose',
  'released-before-withdrawal',
  'ledger-unreadable',
  'folder-gone',
  'folder-exists',
  'no-folder-chosen',
  'folder-full',
  'folder-read-only',
  // bundles of colleagues
  'bundle-broken',
  'bundle-changed',
  'bundle-newer',
  'bundle-too-large',
  'bundle-here',
  'bundle-other-copy',
  'bundle-own',
  'bundle-gone',
  'imported-unknown',
  'imported-damaged',
  // sets of questions and templates
  'pack-broken',
  'pack-newer',
  'pack-too-large',
  'pack-empty',
  'pack-too-many',
  'pack-twice',
  'pack-control',
  'pack-gone',
  'pack-unknown',
  'template-unknown',
  // several sessions together
  'collate-too-few',
  'collate-not-finished',
  'collate-one-side',
  'collate-nothing-shared',
  'collate-side-too-small',
  // the room's screen, and the lock
  'room-not-ready',
  'no-room-window',
  'locked',
  'unexpected',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

export type Failure = {
  readonly ok: false;
  readonly error: { readonly code: ErrorCode; readonly message: string };
};
export type Success<T> = { readonly ok: true; readonly value: T };
export type Reply<T> = Success<T> | Failure;
