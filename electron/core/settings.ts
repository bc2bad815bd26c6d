import { existsSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { CallInput } from '../../shared/contract.ts';
import { KnownFailure } from '../../shared/dispatch.ts';
import { firstSettings, type Settings, settingsSchema } from '../../shared/display/settings.ts';
import { isMissing } from './diskFailure.ts';

/** What both hosts' stores (electron-store, conf) offer: one key at a time, in one file. */
export type SettingsFile = {
  readonly get: (key: keyof Settings) => unknown;
  readonly set: (values: Partial<Settings>) => void;
};

export type SettingsStore = {
  readonly read: () => Settings;
  readonly change: (values: CallInput<'settings.change'>) => Settings;
  /** The file that was there could not be understood and lies beside under another name. */
  readonly setAside: boolean;
};

/** How both hosts open the file. Never `clearInvalidConfig`: it erases what was there without a copy. */
export const settingsFileOptions = (root: string) =>
  ({
    cwd: root,
    clearInvalidConfig: false,
    accessPropertiesByDotNotation: false,
    configFileMode: 0o600,
  }) as const;

export const settingsName = 'settings';

const known = Object.keys(firstSettings) as (keyof Settings)[];

// Keys that we don't know may come from a newer Power Circle; they stay in the file and out of the way.
const inFile = settingsSchema.partial().loose();

/** Only what was named: a store takes `undefined` for a mistake. */
const given = (values: CallInput<'settings.change'>): Partial<Settings> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

const isReadable = (path: string): boolean => {
  try {
    return inFile.safeParse(JSON.parse(readFileSync(path, 'utf8'))).success;
  } catch (error) {
    return isMissing(error);
  }
};

const freeNameFor = (root: string): string => {
  for (let n = 1; ; n += 1) {
    const path = join(root, `${settingsName}-unreadable-${n}.json`);
    if (!existsSync(path)) return path;
  }
};

/**
 * Settings of a data folder through the store that the host brings. A file that can't be understood is kept
 * under another name before the store sees it.
 */
export const settingsIn = (root: string, open: (root: string) => SettingsFile): SettingsStore => {
  const path = join(root, `${settingsName}.json`);
  const setAside = !isReadable(path);
  if (setAside) renameSync(path, freeNameFor(root));
  const file = open(root);
  const read = (): Settings => {
    const kept = Object.fromEntries(known.map((key) => [key, file.get(key) ?? firstSettings[key]]));
    const checked = settingsSchema.safeParse(kept);
    return checked.success ? checked.data : firstSettings;
  };
  return {
    read,
    change: (values) => {
      try {
        file.set(given(values));
      } catch (error) {
        throw new KnownFailure('not-done', { cause: error });
      }
      return read();
    },
    setAside,
  };
};
