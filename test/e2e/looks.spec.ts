import type { Page } from '@playwright/test';
import type { SessionEvent } from '../../shared/session/events.ts';
import { expect, test } from './app.ts';
import { looksAsItLooked } from './pictures.ts';
import { begun, everybody, later, lay, linesOf, planned, start } from './rehearsed.ts';
import { button, heading } from './turn.ts';

/** How the main screens look in each light, and the participants' in Arabic, beside pictures that are kept. */

const lights = { day: 'Day', dim: 'Dim room', contrast: 'High contrast', yellow: 'Yellow paper' } as const;

/** Far ahead, so that no date comes due: what a screen shows is the same whenever the test runs. */
const layAhead = (data: string, id: string, events: readonly SessionEvent[]) =>
  lay(data, id, `${linesOf(events).join('\n').replaceAll('2026-11-02', '2096-11-02')}\n`);

/** Three figures on the board, and a card held up. */
const atIt = (participant: string): SessionEvent[] => {
  const of = { participant, question: start.id };
  return [
    { type: 'answer-opened', ...of },
    { type: 'figure-placed', ...of, role: 'doctor', x: 0, y: -0.1 },
    { type: 'figure-placed', ...of, role: 'carer', x: -0.55, y: 0.2 },
    { type: 'figure-placed', ...of, role: 'self', x: 0.6, y: 0.55 },
    { type: 'card-held', ...of, card: 'amber', with: 'answer' },
  ];
};

const inArabic = (participant: string): SessionEvent => ({
  type: 'reading-chosen',
  participant,
  language: 'ar',
  easyRead: false,
});

const running = planned({ title: 'Tuesday group', participants: 4, questions: [start, later] });
const finished = planned({ title: 'Spring group', questions: [start, later] });

const choose = async (page: Page, look: string) => {
  await button(page, 'How it looks').click();
  await page.getByRole('radio', { name: look, exact: true }).check();
  await button(page, 'Keep it like this').click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
};

/** Nothing is pointed at, nothing has the focus, and the letters are there. */
const settled = (page: Page) =>
  page.evaluate(async () => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    await document.fonts.ready;
    for (let n = 0; n < 3; n += 1) await new Promise((done) => requestAnimationFrame(done));
  });

test('the main screens look as they looked, in every light and in Arabic', async ({
  app: { page, data },
}, info) => {
  // 27 looks in one session: on a machine with other work they take more than two minutes.
  test.slow();
  await page.setViewportSize({ width: 1024, height: 700 });
  await layAhead(data, 'tuesday-group-1', [
    ...begun('tuesday-group-1', running),
    ...[inArabic('p3'), inArabic('p4')],
    ...[...atIt('p1'), ...atIt('p3')],
  ]);
  await layAhead(data, 'spring-group-1', [
    ...begun('spring-group-1', finished),
    ...everybody(finished),
    { type: 'session-finished' },
  ]);
  await page.reload();
  await expect(page.getByText('Spring group', { exact: true })).toBeVisible();
  await page.waitForFunction(() => document.fonts.check('1em "Noto Sans Arabic"', 'ع'));

  const compare = async (name: string) => {
    await page.mouse.move(0, 0);
    await settled(page);
    await looksAsItLooked(name, page, info);
  };
  const inEveryLight = async (screen: string) => {
    for (const [light, name] of Object.entries(lights)) {
      await choose(page, name);
      await compare(`${screen}-${light}`);
    }
  };
  const give = async (mark: string) => {
    await button(page, `More for ${mark}`).click();
    await page.getByRole('menuitem', { name: 'Give this turn now' }).click();
  };
  const backToSession = async () => {
    await page.locator('.top-pause').click();
    await button(page, 'For the facilitator: session page').click();
    await expect(heading(page, /’s turn/)).toBeVisible();
  };

  await inEveryLight('library');
  await page.getByRole('button', { name: /^Go on/ }).click();
  await inEveryLight('session');
  await button(page, 'Start this turn').click();
  await inEveryLight('cover');
  await button(page, 'I am blue star').click();
  await expect(heading(page, start.wording)).toBeVisible();
  await inEveryLight('turn');
  await backToSession();
  await give('Orange moon');
  await button(page, 'I am orange moon').click();
  await inEveryLight('kit');
  await backToSession();

  await choose(page, lights.day);
  await give('Purple leaf');
  await compare('cover-arabic');
  await page.locator('.cover .button-go').click();
  await expect(page.locator('.ask')).toBeVisible();
  await compare('turn-arabic');
  await backToSession();
  await give('Green cloud');
  await page.locator('.cover .button-go').click();
  await compare('kit-arabic');
  await backToSession();

  await page.locator('.top-pause').click();
  await button(page, 'For the facilitator: close this session').click();
  await page.getByRole('button', { name: /^Look at it/ }).click();
  await button(page, 'Make a report').first().click();
  await expect(heading(page, 'Make a report')).toBeVisible();
  await expect(page.getByText('Getting the report ready')).toHaveCount(0);
  await inEveryLight('report');
});
