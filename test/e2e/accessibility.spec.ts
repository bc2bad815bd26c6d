import { expect, test } from './app.ts';
import { axe } from './axe.ts';
import { pressables, troubles } from './boxes.ts';
import { button } from './turn.ts';
import { walkTheSession, walkTheTurn } from './walk.ts';

/** What can be measured of every screen and dialog. What only the board has is in boardTree.spec.ts. */

const walks = [
  ['participants', walkTheTurn],
  ['the facilitator', walkTheSession],
] as const;

for (const [who, walk] of walks) {
  test(`axe finds nothing on any screen or dialog of ${who}`, async ({ app: { page, data } }) => {
    test.slow();
    await walk(page, data, async (where) => {
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
      const { violations } = await axe(page).withTags(tags).analyze();
      const found = violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`,
      );
      expect.soft(found, where).toEqual([]);
    });
  });

  for (const [how, width, height] of [
    ['at 200 % zoom', 640, 400],
    ['in a window 320 pixels wide', 320, 640],
    ['at 400 % zoom', 320, 200],
  ] as const)
    test(`${how}, everything of ${who} can be reached, and nothing lies over anything`, async ({
      app: { page, data },
    }) => {
      await page.setViewportSize({ width, height });
      await walk(page, data, async (where) => {
        expect.soft(await troubles(page), where).toEqual([]);
      });
    });
}

for (const [who, walk] of walks)
  test(`with letters at 300 %, everything of ${who} can be reached, and nothing lies over anything`, async ({
    app: { page, data },
  }) => {
    await button(page, 'How it looks').click();
    await page.getByRole('combobox', { name: 'Text size' }).selectOption('300');
    await button(page, 'Keep it like this').click();
    await walk(page, data, async (where) => {
      expect.soft(await troubles(page), where).toEqual([]);
    });
  });

test('everything that participants press is at least 48 pixels wide and high', async ({
  app: { page, data },
}) => {
  await walkTheTurn(page, data, async (where) => {
    const small = (await pressables(page)).filter(({ width, height }) => width < 48 || height < 48);
    expect.soft(small, where).toEqual([]);
  });
});

test('nothing that the facilitator presses is under 24 pixels', async ({ app: { page, data } }) => {
  await walkTheSession(page, data, async (where) => {
    const small = (await pressables(page)).filter(({ width, height }) => width < 24 || height < 24);
    expect.soft(small, where).toEqual([]);
  });
});
