/** The names of the only three ways between the page's preload and the main process. */
export const channels = {
  call: 'power-circle:call',
  event: 'power-circle:event',
  /** The page has nothing left to save, so its window may close. */
  letGo: 'power-circle:let-go',
} as const;

export const pageOrigin = 'app://circle';
