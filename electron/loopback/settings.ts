import Conf from 'conf';
import type { Settings } from '../../shared/display/settings.ts';
import { type SettingsFile, settingsFileOptions, settingsName } from '../core/settings.ts';

/** conf is electron-store's base class: the same file, readable by either host. */
export const openSettingsFile = (root: string): SettingsFile => {
  const store = new Conf<Partial<Settings>>({ ...settingsFileOptions(root), configName: settingsName });
  return { get: (key) => store.get(key), set: (values) => store.set(values) };
};
