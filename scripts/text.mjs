/**
 * Every sentence that the commands say in the terminal. They run on bare Node before anything is installed or
 * built, so they can't come from shared/text.
 */

export const text = {
  oldNode: (/** @type {string} */ version) =>
    `Power Circle needs Node.js 20 or newer, and this is ${version}. Please install a newer one and start again.`,

  installing: 'Installing what Power Circle needs. This happens once and takes a minute or two.',
  stillInstalling: 'Still installing…',
  installed: (/** @type {number} */ seconds) => `Installed in ${seconds} seconds.`,
  installFailed: 'Something needed could not be installed. Is this computer online? npm said:',

  fetching: 'Fetching the runtime for the desktop window. This happens once.',
  fetched: 'The runtime is here.',
  noRuntime: 'The desktop window needs a runtime that is not here and could not be fetched',
  stillNoRuntime: 'The desktop window needs a runtime that could not be fetched in the last day',
  inBrowser: ', so Power Circle opens in the browser.',
  opening: 'Opening Power Circle in its own window. Press Ctrl-C here to close it.',
  openingBrowser: 'Opening Power Circle in the browser. Press Ctrl-C here to close it.',
  noDisplay:
    'There is no display here. Open the address below in a browser on this computer; Ctrl-C ends it.',
  asRoot:
    'Running as root: the window opens without the sandbox. Please use an ordinary account with real people.',
  windowFailed: 'The desktop window could not open here, so Power Circle opens in the browser.',
  wentWrong: (/** @type {string} */ reason) => `Power Circle could not start: ${reason}`,
  stopped: (/** @type {number | string} */ how) => `Power Circle stopped unexpectedly (${how}).`,

  unknownOption: (/** @type {string} */ option) => `Power Circle does not know “${option}”.`,
  dashes: 'Options need two dashes first, as in: npm start -- --browser',
  dataNeedsFolder: '“--data” needs the name of a folder, as in: npm start -- --data my-sessions',
  dataIsFile: (/** @type {string} */ folder) => `“${folder}” is a file. “--data” needs a folder.`,
  help: [
    'npm start                  opens Power Circle',
    'npm start -- --browser     opens it in a browser instead of its own window',
    'npm start -- --data DIR    keeps the sessions in the folder DIR',
    'npm start -- --help        shows this',
  ].join('\n'),

  aptInstalling: (/** @type {readonly string[]} */ names) =>
    `Installing what the tests need on this machine: ${names.join(', ')}.`,
  aptFailed: 'Not everything could be installed. apt-get said:',
  toolsMissing: (/** @type {readonly string[]} */ names) =>
    `Missing on this machine: ${names.join(', ')}. Tests that need them are left out or fail.`,
  noBrowser: 'not run: no Chrome, Edge or Chromium here (POWER_CIRCLE_BROWSER can name one)',
  noElectron:
    'not run: no Electron runtime here (npm start fetches one; ELECTRON_OVERRIDE_DIST_PATH names one)',
  noScreen: 'not run: no display here and no xvfb-run',
  notBuilt: 'not run: the build failed',
  runnerFailed: 'the runner itself failed',
  unknownPart: (/** @type {string} */ part, /** @type {readonly string[]} */ parts) =>
    `There is no part called “${part}”. The parts are: ${parts.join(', ')}.`,
  failedTests: 'Failed:',
};
