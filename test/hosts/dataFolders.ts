import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder for one test, gone afterwards. */
export const emptyFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'power-circle-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

/** Every file below a folder with its bytes, to see whether anything was stored. */
export const everythingIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => join(folder, name))
      .filter((path) => statSync(path).isFile())
      .sort()
      .map((path) => [relative(folder, path), readFileSync(path, 'latin1')]),
  );

export const journalOf = (root: string, id: string): string => join(root, 'sessions', id, 'journal.jsonl');
