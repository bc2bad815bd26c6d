import type { Import } from './readImports.ts';

/** The house rules for imports, as architecture has them: shared ← electron/core ← electron and electron/loopback. */

export type Layer = 'shared' | 'core' | 'loopback' | 'electron' | 'renderer' | 'elsewhere';

const mayImport: Readonly<Record<Layer, readonly Layer[]>> = {
  shared: ['shared'],
  core: ['core', 'shared'],
  // Beside main.ts and the like, electron/ has what both hosts share; a test sees that no way leads to Electron.
  loopback: ['loopback', 'electron', 'core', 'shared'],
  electron: ['electron', 'core', 'shared'],
  renderer: ['renderer', 'shared'],
  elsewhere: [],
};

export const layerOf = (file: string): Layer => {
  if (file.startsWith('shared/')) return 'shared';
  if (file.startsWith('renderer/')) return 'renderer';
  if (file.startsWith('electron/core/')) return 'core';
  if (file.startsWith('electron/loopback/')) return 'loopback';
  return file.startsWith('electron/') ? 'electron' : 'elsewhere';
};

const isOurs = (name: string) =>
  /^(shared|renderer|electron|test|scripts)\/.+/.test(name) && /\.\w+$/.test(name);
const isElectron = (name: string) => /^electron(-store)?(\/|$)/.test(name) && !isOurs(name);
const isNode = (name: string) => name.startsWith('node:');
const isPage = (name: string) => /^(react|react-dom|konva|react-aria-components|zustand)(\/|$)/.test(name);

/** A sentence about an import that breaks a rule, or null. */
export const problemOf = ({ from, to }: Import): string | null => {
  const layer = layerOf(from);
  if (isElectron(to))
    return /^electron\/[^/]+$/.test(from)
      ? null
      : `${from} imports ${to}: only files directly in electron/ may`;
  if (isNode(to))
    return layer === 'shared' || layer === 'renderer'
      ? `${from} imports ${to}: it has to run in a page`
      : null;
  if (isPage(to)) return layer === 'renderer' ? null : `${from} imports ${to}: that belongs to the page`;
  if (!isOurs(to)) return null;
  return mayImport[layer].includes(layerOf(to)) ? null : `${from} imports ${to}: ${layer} must not know it`;
};

/**
 * The way from a file to a package through imports that are there at run time, or null when there is none.
 * `['renderer/main.tsx', 'shared/contract.ts', 'zod']`
 */
export const wayTo = (start: string, name: string, imports: readonly Import[]): string[] | null => {
  const seen = new Set([start]);
  const ways: string[][] = [[start]];
  for (let way = ways.shift(); way; way = ways.shift()) {
    const last = way.at(-1);
    for (const each of imports) {
      if (each.from !== last || each.typeOnly || seen.has(each.to)) continue;
      if (each.to === name || (each.to.startsWith(`${name}/`) && !isOurs(each.to))) return [...way, each.to];
      seen.add(each.to);
      ways.push([...way, each.to]);
    }
  }
  return null;
};
