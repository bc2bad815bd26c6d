import type { MenuItemConstructorOptions } from 'electron';
import type { Translate } from '../shared/text/translate.ts';

/** Not seen on Windows and Linux; there for its shortcuts. No reload and no developer tools in it. */
export const menuTemplate = (t: Translate, platform: NodeJS.Platform): MenuItemConstructorOptions[] => [
  {
    label: t('hosts.menu.app'),
    submenu: [
      ...(platform === 'darwin' ? ([{ role: 'hide' }, { role: 'hideOthers' }] as const) : []),
      { role: 'quit' },
    ],
  },
  {
    label: t('hosts.menu.edit'),
    submenu: [
      { role: 'undo' },
      { role: 'redo' },
      { role: 'cut' },
      { role: 'copy' },
      { role: 'paste' },
      { role: 'selectAll' },
    ],
  },
  {
    label: t('hosts.menu.view'),
    submenu: [
      { role: 'resetZoom' },
      { role: 'zoomIn' },
      { role: 'zoomOut' },
      // Plus without Shift is "=" on most keyboards, and the keys beside the digits are others.
      { role: 'zoomIn', accelerator: 'CommandOrControl+=', visible: false },
      { role: 'zoomIn', accelerator: 'CommandOrControl+numadd', visible: false },
      { role: 'zoomOut', accelerator: 'CommandOrControl+numsub', visible: false },
      { role: 'resetZoom', accelerator: 'CommandOrControl+num0', visible: false },
      { role: 'togglefullscreen' },
    ],
  },
];
