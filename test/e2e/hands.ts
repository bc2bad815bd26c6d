import type { CDPSession, Page } from '@playwright/test';
import { baseOf, figure, nameOf, type Place, pixelOf, placeOf, type Role } from './circle.ts';

/**
 * The ways in which a person moves a figure. Each aims at a place and answers with the place it really aimed at:
 * pointers move in whole pixels. All of it is what a hand does; nothing is called inside the app.
 */

/** Where a figure is gripped: its body, above the base. */
const grip = async (page: Page, role: Role) => {
  const base = await baseOf(page, role);
  return { base, at: { x: Math.round(base.x), y: Math.round(base.y - 28) } };
};

const travel = async (page: Page, role: Role, to: Place) => {
  const { base, at } = await grip(page, role);
  const goal = await pixelOf(page, to);
  const by = { x: Math.round(goal.x - base.x), y: Math.round(goal.y - base.y) };
  const end = { x: at.x + by.x, y: at.y + by.y };
  return { at, end, reached: await placeOf(page, { x: base.x + by.x, y: base.y + by.y }) };
};

export const drag = async (page: Page, role: Role, to: Place): Promise<Place> => {
  const { at, end, reached } = await travel(page, role, to);
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  await page.mouse.move(end.x, end.y, { steps: 5 });
  await page.mouse.up();
  return reached;
};

export const touchDrag = async (page: Page, finger: CDPSession, role: Role, to: Place): Promise<Place> => {
  const { at, end, reached } = await travel(page, role, to);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: { x: number; y: number }[]) =>
    finger.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map((point) => ({ ...point, id: 1 })),
    });
  await touch('touchStart', [at]);
  for (const share of [0.2, 0.5, 0.8])
    await touch('touchMove', [{ x: at.x + (end.x - at.x) * share, y: at.y + (end.y - at.y) * share }]);
  await touch('touchMove', [end]);
  await touch('touchEnd', []);
  return reached;
};

/** Tap the figure, then tap the table: its base goes where the second tap was. */
export const tapTap = async (page: Page, role: Role, to: Place): Promise<Place> => {
  const { at } = await grip(page, role);
  await page.mouse.click(at.x, at.y);
  const goal = await pixelOf(page, to);
  const end = { x: Math.round(goal.x), y: Math.round(goal.y) };
  await page.mouse.click(end.x, end.y);
  return placeOf(page, end);
};

export type Listed =
  | 'on the middle dot'
  | `ring ${1 | 2 | 3 | 4 | 5 | 6} of 6`
  | 'outside'
  | 'back to the tray'
  | 'does not apply to me';

/** Chooses in the list beside the board, which has to be open. */
export const fromList = async (page: Page, role: Role, entry: Listed): Promise<void> => {
  const list = page.getByLabel('Place the figures with a list');
  const choice = list.getByLabel(nameOf[role], { exact: true });
  const text = await choice.locator('option', { hasText: entry }).textContent();
  await choice.selectOption({ label: text ?? entry });
};

/** Keys for the figure that has the focus: `['ArrowDown', 8]` is eight presses. */
export const press = async (page: Page, ...keys: readonly (readonly [key: string, times: number])[]) => {
  for (const [key, times] of keys) for (let n = 0; n < times; n += 1) await page.keyboard.press(key);
};

/** Goes on with Tab until what has the focus is called this, as somebody without a mouse does. */
export const tabTo = async (page: Page, name: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab') => {
  const wanted =
    typeof name === 'string' ? (said: string) => said === name : (said: string) => name.test(said);
  const passed: string[] = [];
  for (let n = 0; n < 60; n += 1) {
    await page.keyboard.press(key);
    const said = await focusedName(page);
    if (wanted(said)) return passed;
    passed.push(said);
  }
  throw new Error(`Tab never reached ${String(name)}; it went: ${passed.join(' · ')}`);
};

/** What has the focus, by its words. */
export const focusedName = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const focused = document.activeElement;
    if (!(focused instanceof HTMLElement) || focused === document.body) return '';
    const labels = 'labels' in focused && focused.labels instanceof NodeList ? focused.labels : null;
    const said = focused.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? focused.textContent ?? '';
    return said.replace(/\s+/g, ' ').trim();
  });

export const focusFigure = (page: Page, role: Role) => figure(page, role).focus();
