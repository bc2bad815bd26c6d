import Store from 'electron-store';
import type { Settings } from '../shared/display/settings.ts';
import { type SettingsFile, settingsFileOptions, settingsName } from './core/settings.ts';

export const openSettingsFile = (root: string): SettingsFile => {
  const store = new Store<Partial<Settings>>({ ...settingsFileOptions(root), name: settingsName });
  return { get: (key) => store.get(key), set: (values) => store.set(values) };
};
