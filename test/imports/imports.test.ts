import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { problemOf, wayTo } from './layers.ts';
import { type Import, readImports } from './readImports.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const files = globSync('{shared,electron,renderer}/**/*.{ts,tsx}', { cwd: root }).map((file) =>
  file.replaceAll('\\', '/'),
);
const imports = files.flatMap((file) => readImports({ file, text: readFileSync(join(root, file), 'utf8') }));

describe('the house', () => {
  test('has files in every layer that the rules are about', () => {
    for (const folder of ['shared/', 'electron/core/', 'renderer/'])
      expect(files.filter((file) => file.startsWith(folder)).length, folder).toBeGreaterThan(3);
  });

  test('imports run one way, and only files directly in electron/ know Electron', () => {
    expect(imports.map(problemOf).filter((problem) => problem !== null)).toEqual([]);
  });

  test.each(['electron', 'electron-store'])('the loopback host runs without %s', (name) => {
    const loopback = files.filter((file) => file.startsWith('electron/loopback/'));
    expect(loopback.map((file) => wayTo(file, name, imports)).filter((way) => way !== null)).toEqual([]);
  });

  test.each(files.filter((file) => file.startsWith('renderer/')))(
    'zod is not in the page, whichever way %s goes',
    (file) => {
      expect(wayTo(file, 'zod', imports)).toBeNull();
    },
  );

  test('every import of ours leads to a file that is there', () => {
    const known = new Set(files);
    const lost = imports.filter(
      ({ to }) => /^(shared|electron|renderer)\/.*\.tsx?$/.test(to) && !known.has(to),
    );
    expect(lost).toEqual([]);
  });
});

describe('the rules themselves', () => {
  const importsOf = (file: string, text: string): Import[] => readImports({ file, text });
  const problems = (file: string, text: string) =>
    importsOf(file, text)
      .map(problemOf)
      .filter((problem) => problem !== null);

  test.each([
    ['renderer/a.ts', "import { app } from '../electron/core/app.ts';"],
    ['renderer/a.ts', "import type { App } from '../electron/core/app.ts';"],
    ['renderer/a.ts', "import { readFile } from 'node:fs/promises';"],
    ['shared/session/a.ts', "export { x } from '../../renderer/x.ts';"],
    ['shared/session/a.ts', "import { useState } from 'react';"],
    ['electron/core/a.ts', "import { app } from 'electron';"],
    ['electron/core/a.ts', "import Store from 'electron-store';"],
    ['electron/core/pdf/a.ts', "const window = await import('../../window.ts');"],
    ['electron/core/a.ts', "import { guard } from '../loopback/guard.ts';"],
    ['electron/loopback/a.ts', "import { App } from '../../renderer/App.tsx';"],
    ['electron/loopback/a.ts', "import { net } from 'electron/main';"],
    ['electron/a.ts', "import { app } from '../renderer/App.tsx';"],
  ])('%s may not say %s', (file, text) => {
    expect(problems(file, text)).toHaveLength(1);
  });

  test.each([
    ['renderer/a.ts', "import { sayOf } from '../shared/exercise/place.ts';"],
    ['electron/a.ts', "import { app } from 'electron';"],
    ['electron/loopback/a.ts', "import { open } from '../core/app.ts';"],
    ['electron/core/a.ts', "import { open } from 'node:fs/promises';"],
  ])('%s may say %s', (file, text) => {
    expect(problems(file, text)).toEqual([]);
  });

  test('a way to zod through two files is found, and one of types alone is not', () => {
    const way = [
      ...importsOf('renderer/a.ts', "import { b } from '../shared/b.ts';"),
      ...importsOf('shared/b.ts', "export * from './c.ts';"),
      ...importsOf('shared/c.ts', "import { z } from 'zod';"),
      ...importsOf(
        'renderer/types.ts',
        "import type { z } from 'zod';\nimport type { C } from '../shared/c.ts';",
      ),
    ];
    expect(wayTo('renderer/a.ts', 'zod', way)).toEqual([
      'renderer/a.ts',
      'shared/b.ts',
      'shared/c.ts',
      'zod',
    ]);
    expect(wayTo('renderer/types.ts', 'zod', way)).toBeNull();
  });
});
