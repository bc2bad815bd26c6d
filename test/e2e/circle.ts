import type { Locator, Page } from '@playwright/test';
import { layoutOf } from '../../renderer/board/layout.ts';

/** In units of the circle: the middle is (0, 0), the edge at distance 1, y points down. */
export type Place = { readonly x: number; readonly y: number };
export type Role = 'doctor' | 'carer' | 'self';
export const roles: readonly Role[] = ['doctor', 'carer', 'self'];
export const nameOf: Record<Role, string> = { doctor: 'Doctor', carer: 'Carer', self: 'Me' };

type Point = { readonly x: number; readonly y: number };

/** The button that keyboards and readers meet over a figure. */
export const figure = (page: Page, role: Role): Locator =>
  page.getByRole('application').getByRole('button', { name: nameOf[role], exact: true });

/** Where the circle lies in the window, in CSS pixels; layout.spec.ts holds it against what is drawn. */
export const circleOn = async (page: Page): Promise<Point & { readonly radius: number }> => {
  const board = await page.locator('.board').evaluate((element) => {
    const { left, top } = element.getBoundingClientRect();
    return { left, top, width: element.clientWidth, height: element.clientHeight };
  });
  const { circle } = layoutOf(board);
  return { x: board.left + circle.x, y: board.top + circle.y, radius: circle.radius };
};

/** Where a figure stands, once it has come to rest: the middle of its base, in the window's pixels. */
export const baseOf = (page: Page, role: Role): Promise<Point> =>
  figure(page, role).evaluate(async (twin: HTMLElement) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    for (let still = 0, before = ''; still < 4; ) {
      await frame();
      still = twin.style.transform !== '' && twin.style.transform === before ? still + 1 : 0;
      before = twin.style.transform;
    }
    const [x = 0, y = 0] = (twin.style.transform.match(/-?[\d.]+/g) ?? []).map(Number);
    const { left, top } = twin.parentElement?.getBoundingClientRect() ?? { left: 0, top: 0 };
    return { x: left + x, y: top + y };
  });

export const pixelOf = async (page: Page, place: Place): Promise<Point> => {
  const { x, y, radius } = await circleOn(page);
  return { x: x + place.x * radius, y: y + place.y * radius };
};

export const placeOf = async (page: Page, pixel: Point): Promise<Place> => {
  const { x, y, radius } = await circleOn(page);
  return { x: (pixel.x - x) / radius, y: (pixel.y - y) / radius };
};
