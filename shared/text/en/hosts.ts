/** What the hosts say outside the page: in a dialog before the window, or in the terminal. */
export const hosts = {
  held: {
    title: 'Power Circle is open already',
    desktop: 'Power Circle is already open on this computer. Please go on in that window.',
    loopback:
      'Power Circle is already open on this computer, in a browser window. Please go on there, or close it first.',
  },
  notWritable: {
    title: 'Power Circle can’t keep anything here',
    message:
      'Power Circle can’t write to its data folder, so nothing from a session would be kept. Please make room or ask whoever looks after this computer, then start again.',
  },
  unsaved: {
    title: 'Not saved yet',
    message:
      'The last moves are not saved yet. Power Circle goes on trying while it is open. If you close it now, those moves are lost.',
    stay: 'Keep it open',
    close: 'Close and lose them',
  },
  notBuilt: {
    title: 'Power Circle is not complete',
    message: 'Part of Power Circle is missing. Please run npm start again.',
  },
  failed: {
    title: 'Power Circle has stopped',
    message: 'Something went wrong. What was saved is safe. Please start Power Circle again.',
  },
  ownWindow: 'Power Circle is open in a window of its own. Close that window when you have finished.',
  defaultBrowser:
    'Power Circle is open in your usual browser, which may keep traces of it, such as its address in the history. When you have finished, close the tab and press Ctrl-C here.',
  address: 'Power Circle: {{address}}',
  chooseFolder: 'Choose a folder for the report',
  chooseThis: 'Put the report here',
  choosePack: 'Bring in a colleague’s set of questions',
  packs: 'Question sets',
  chooseBundle: 'Bring in a colleague’s session',
  openThis: 'Look at it',
  bundles: 'Power Circle bundles',
  menu: { app: 'Power Circle', edit: 'Edit', view: 'View' },
} as const;
