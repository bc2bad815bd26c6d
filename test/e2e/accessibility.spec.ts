import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { axe } from './axe.ts';
import { pressables, troubles } from './boxes.ts';
import { button } from './turn.ts';
import { walkTheSession, walkTheTurn } from './walk.ts';

/** What can be measured of every screen and dialog. What only the board has is in boardTree.spec.ts. */

/** Who walks, which way, and how large everything that they press is at least (pixels). */
const walks = [
  ['participants', walkTheTurn, 48],
  ['the facilitator', walkTheSession, 24],
] as const;

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const nothingLiesOver = async (page: Page, where: string) =>
  expect.soft(await troubles(page), where).toEqual([]);

for (const [who, walk, least] of walks) {
  test(`axe finds nothing on any screen or dialog of ${who}, and nothing pressed there is under ${least} pixels`, async ({
    app: { page, data },
  }) => {
    test.slow();
    await walk(page, data, async (where, at = page) => {
      const { violations } = await axe(at).withTags(tags).analyze();
      const found = violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`,
      );
      expect.soft(found, where).toEqual([]);
      const small = (await pressables(at)).filter(({ width, height }) => width < least || height < least);
      expect.soft(small, where).toEqual([]);
    });
  });

  test(`at 200 % zoom, everything of ${who} can be reached, and nothing lies over anything`, async ({
    app: { page, data },
  }) => {
    await page.setViewportSize({ width: 640, height: 400 });
    await walk(page, data, (where, at = page) => nothingLiesOver(at, where));
  });

  test(`at 400 % zoom and 320 pixels wide, everything of ${who} can be reached, and nothing lies over anything`, async ({
    app: { page, data },
  }) => {
    const zoomed = { width: 320, height: 200 };
    await page.setViewportSize(zoomed);
    await walk(page, data, async (where, at = page) => {
      await nothingLiesOver(at, where);
      // The same width as a telephone held upright has it.
      await at.setViewportSize({ width: 320, height: 640 });
      await nothingLiesOver(at, `${where}, upright`);
      await at.setViewportSize(zoomed);
    });
  });

  test(`with letters at 300 %, everything of ${who} can be reached, and nothing lies over anything`, async ({
    app: { page, data },
  }) => {
    await button(page, 'How it looks').click();
    await page.getByRole('combobox', { name: 'Text size' }).selectOption('300');
    await button(page, 'Keep it like this').click();
    await walk(page, data, (where, at = page) => nothingLiesOver(at, where));
  });
}
