import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { beforeAll, describe, expect, test } from 'vitest';
import { demoSession, fileOf } from './demo.ts';
import { pagesOf, poppler, sayWhatIsMissing, textOf } from './tools.ts';

/**
 * What the reports of the demo look like and say. After a change that was meant, look at the pages and run
 * with UPDATE_GOLDENS=1.
 */
const folder = join(import.meta.dirname, '..', '..', 'goldens');
const isUpdating = process.env.UPDATE_GOLDENS === '1';
const dpi = 50;
/** Other versions of poppler smooth edges differently; a moved line changes far more than this part of a page. */
const tolerated = 0.006;

beforeAll(sayWhatIsMissing);

/** Line by line, so that a change can be read in a diff. */
const inLines = (text: string): string => `${text.replace(/([.?!:”]) (?=[A-Z“0-9])/g, '$1\n')}\n`;

describe.skipIf(!poppler).each([
  ['anonymous', 'report.pdf', 'anonymous'],
  ['group', 'report.pdf', 'group'],
  ['anonymous', 'easy-read.pdf', 'easy-anonymous'],
  ['group', 'easy-read.pdf', 'easy-group'],
] as const)('the demo’s %s %s (needs pdftotext and pdftoppm)', (kind, file, golden) => {
  test('says what it said', async () => {
    const { bytes } = await fileOf(demoSession(), kind, file);
    const path = join(folder, `${golden}.txt`);
    const text = inLines(textOf(bytes));
    if (isUpdating) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(path, text);
    }
    expect(text).toBe(readFileSync(path, 'utf8'));
  });

  test('looks as it looked', async () => {
    const { bytes } = await fileOf(demoSession(), kind, file);
    const pages = pagesOf(bytes, dpi);
    const isMine = (name: string) => name.startsWith(`${golden}-`) && name.endsWith('.png');
    const nameOf = (page: number) => join(folder, `${golden}-${`${page + 1}`.padStart(2, '0')}.png`);
    if (isUpdating) {
      for (const name of readdirSync(folder).filter(isMine)) rmSync(join(folder, name));
      for (const [page, picture] of pages.entries()) writeFileSync(nameOf(page), picture);
    }
    expect(pages).toHaveLength(readdirSync(folder).filter(isMine).length);
    for (const [page, picture] of pages.entries()) {
      expect(existsSync(nameOf(page))).toBe(true);
      const now = PNG.sync.read(picture);
      const then = PNG.sync.read(readFileSync(nameOf(page)));
      expect([now.width, now.height]).toEqual([then.width, then.height]);
      const changed = pixelmatch(now.data, then.data, undefined, now.width, now.height, { threshold: 0.2 });
      expect(changed / (now.width * now.height), `page ${page + 1}`).toBeLessThan(tolerated);
    }
  });
});
