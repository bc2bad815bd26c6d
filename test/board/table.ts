import type { CDPSession, Locator, Page } from '@playwright/test';
import { type Point, toPixels } from '../../renderer/board/geometry.ts';
import { type Layout, layoutOf } from '../../renderer/board/layout.ts';
import type { BoardMove } from '../../renderer/board/move.ts';

/** A board on screen, as a spec sees it: figures by name, places in units of the circle, moves that were offered. */
export type Table = {
  readonly page: Page;
  readonly figure: (name: Name) => Locator;
  /** Where to press to grab a figure, in the window's pixels. */
  readonly grip: (name: Name) => Promise<Point>;
  /** Where a place lies, in the window's pixels. */
  readonly at: (x: number, y: number) => Promise<Point>;
  readonly layout: () => Promise<Layout>;
  /** A point of the layout in the window's pixels. */
  readonly onScreen: (point: Point) => Promise<Point>;
  /** The moves offered since the last call. */
  readonly moves: () => Promise<BoardMove[]>;
  readonly renders: () => Promise<number>;
  readonly said: () => Promise<string>;
};

export type Name = 'Doctor' | 'Carer' | 'Me' | 'Nurse' | 'Advocate' | 'Family';

export const openTable = async (page: Page, query: Record<string, string | number> = {}): Promise<Table> => {
  const asked = new URLSearchParams(Object.entries(query).map(([key, value]) => [key, `${value}`]));
  await page.goto(`./?${asked}`);
  await page.locator('.board-twin').first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  // Until the figures are painted there is nothing to grab.
  await page.waitForFunction(() => document.querySelector<HTMLElement>('.board-twin')?.style.width);
  const layout = async (): Promise<Layout> => {
    const { size, count } = await page.locator('.board').evaluate((board) => ({
      size: { width: board.clientWidth, height: board.clientHeight },
      count: board.querySelectorAll('.board-twin').length,
    }));
    return layoutOf(size, 1, count);
  };
  const onScreen = async ({ x, y }: Point): Promise<Point> => {
    const box = await page.locator('.board').boundingBox();
    return { x: x + (box?.x ?? 0), y: y + (box?.y ?? 0) };
  };
  const figure = (name: Name) => page.getByRole('button', { name, exact: true });
  return {
    page,
    figure,
    grip: async (name) => {
      await settled(page, figure(name));
      const box = await figure(name).boundingBox();
      if (!box) throw new Error(`${name} is not on screen`);
      return { x: box.x + box.width / 2, y: box.y + box.height * 0.6 };
    },
    at: async (x, y) => onScreen(toPixels((await layout()).circle, { x, y })),
    layout,
    onScreen,
    moves: () => page.evaluate(() => window.board.moves.splice(0)),
    renders: () => page.evaluate(() => window.board.renders),
    said: () =>
      page
        .locator('.board [role=status]')
        .textContent()
        .then((text) => text ?? ''),
  };
};

/** A figure that glides to its place is not grabbed on the way. */
const settled = async (page: Page, figure: Locator): Promise<void> => {
  let before = '';
  for (let i = 0; i < 40; i += 1) {
    const now = await figure.evaluate((twin) => (twin instanceof HTMLElement ? twin.style.transform : ''));
    if (now === before) return;
    before = now;
    await page.waitForTimeout(40);
  }
};

/** Grabs a figure by its body and moves until the middle of its base is at a place; does not let go. */
export const carry = async (table: Table, name: Name, x: number, y: number): Promise<Point> => {
  const [grip, foot, place] = [await table.grip(name), await footOf(table, name), await table.at(x, y)];
  const to = { x: grip.x + place.x - foot.x, y: grip.y + place.y - foot.y };
  await table.page.mouse.move(grip.x, grip.y);
  await table.page.mouse.down();
  await table.page.mouse.move(to.x, to.y, { steps: 8 });
  return to;
};

/** Where a finger has to go so that the figure under it stands at a place. */
export const wayOf = async (table: Table, name: Name, x: number, y: number) => {
  const [from, foot, place] = [await table.grip(name), await footOf(table, name), await table.at(x, y)];
  return { from, to: { x: from.x + place.x - foot.x, y: from.y + place.y - foot.y } };
};

/** The middle of a figure's base, in the window's pixels. */
export const footOf = async (table: Table, name: Name): Promise<Point> => {
  const [, x = 0, y = 0] =
    (await table
      .figure(name)
      .evaluate((twin) =>
        twin instanceof HTMLElement
          ? /translate\((-?[\d.]+)px, (-?[\d.]+)px\)/.exec(twin.style.transform)
          : null,
      )) ?? [];
  return table.onScreen({ x: Number(x), y: Number(y) });
};

export type Fingers = {
  readonly down: (...points: Finger[]) => Promise<void>;
  readonly move: (...points: Finger[]) => Promise<void>;
  /** The fingers named lift, or all of them. */
  readonly up: (...points: Finger[]) => Promise<void>;
  readonly cancel: () => Promise<void>;
};
export type Finger = Point & { readonly id: number };

/** Real touches. A new finger and a move name all fingers that are down. */
export const fingersOn = async (page: Page): Promise<Fingers> => {
  const cdp: CDPSession = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel', touchPoints: Finger[]) =>
    cdp.send('Input.dispatchTouchEvent', { type, touchPoints });
  return {
    down: async (...points) => void (await send('touchStart', points)),
    move: async (...points) => void (await send('touchMove', points)),
    up: async (...points) => void (await send('touchEnd', points)),
    cancel: async () => void (await send('touchCancel', [])),
  };
};

/** From one point to another in small steps, as a finger moves. */
export const path = (from: Point, to: Point, steps = 6): Point[] =>
  Array.from({ length: steps }, (_, i) => ({
    x: from.x + ((to.x - from.x) * (i + 1)) / steps,
    y: from.y + ((to.y - from.y) * (i + 1)) / steps,
  }));
