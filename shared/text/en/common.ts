/** Words that stand on more than one screen. */
export const common = {
  appName: 'Power Circle',
  untitled: 'Session without a title',
  practice: 'Practice',
  practiceKept: 'Practice: nothing is kept',
  saved: 'Saved',
  saving: 'Saving…',
  waiting: 'Not saved yet, trying again',
  back: 'Back',
  cancel: 'Cancel',
  close: 'Close',
  gotIt: 'OK',
  incomplete:
    'Part of Power Circle could not be loaded. Close this page and open it again; what was saved is safe.',
  yes: 'Yes',
  no: 'No',
  pause: {
    button: 'Pause',
    title: 'Paused',
    practice: 'This is a practice turn. Nothing is kept. Take all the time you need.',
    kept: 'Everything is kept. Take all the time you need.',
    waiting: 'The last move is not on the disk yet. We keep trying. Please leave Power Circle open.',
    goOn: 'Go on',
    toAgenda: 'For the facilitator: session page',
    toLibrary: 'For the facilitator: close this session',
  },
  notice: {
    'settings-set-aside':
      'The settings could not be read. The old file is kept beside the new one, and Power Circle starts with its usual settings.',
    'line-cut':
      'Power Circle was stopped while it was saving. The very last move was cut off; everything before it is here.',
    'read-only-garbage':
      'Part of this session’s file is damaged. You can read what is left. Nothing was changed in the file.',
    'read-only-newer': 'This session was made by a newer Power Circle. Please update to open it.',
    'folder-not-writable':
      'The data folder can’t be written to. Nothing would be kept, so please choose another folder before you start.',
    'folder-held': 'Another Power Circle is using this data folder. Please go on there, or close it first.',
  },
} as const;
