import { expect, test } from '@playwright/test';
import type { Point } from '../../renderer/board/geometry.ts';
import { fingersOn, footOf, openTable, path, wayOf } from './table.ts';

/** A table with hands on it: more touches than anybody meant. */
test.use({ hasTouch: true });

const wide = { radiusX: 34, radiusY: 42 } as const;
const placed = { doctor: '0,-0.4', carer: '-0.4,0.3', self: '0.5,0.3' } as const;

test('a palm on a figure does not move it, wherever the hand slides', async ({ page }) => {
  const [table, fingers] = [await openTable(page, placed), await fingersOn(page)];
  const from = await table.grip('Carer');
  await fingers.down({ ...from, ...wide, id: 1 });
  for (const point of path(from, { x: from.x + 120, y: from.y - 60 }))
    await fingers.move({ ...point, ...wide, id: 1 });
  await fingers.up();
  expect(await table.moves()).toEqual([]);
});

test('the fingers of a resting hand stay out, and the other hand goes on', async ({ page }) => {
  const [table, fingers] = [await openTable(page, placed), await fingersOn(page)];
  const [carer, me] = [await table.grip('Carer'), await table.grip('Me')];
  const palm = { x: carer.x - 60, y: carer.y + 40, ...wide, id: 1 };
  await fingers.down(palm);
  await fingers.down(palm, { ...carer, id: 2 });
  await fingers.down(palm, { ...carer, id: 2 }, { ...me, id: 3 });
  const foot = await footOf(table, 'Me');
  const to = await table.at(0.2, 0.7);
  const way = path(me, { x: me.x + to.x - foot.x, y: me.y + to.y - foot.y });
  for (const point of way)
    await fingers.move(palm, { x: carer.x + 40, y: carer.y, id: 2 }, { ...point, id: 3 });
  await fingers.up();
  expect(await table.moves()).toEqual([
    { type: 'figure-placed', role: 'self', x: expect.closeTo(0.2, 2), y: expect.closeTo(0.7, 2) },
  ]);
});

test('a finger that turns out to be a hand lets its figure go home', async ({ page }) => {
  const [table, fingers] = [await openTable(page, placed), await fingersOn(page)];
  const from = await table.grip('Doctor');
  const before = await footOf(table, 'Doctor');
  await fingers.down({ ...from, id: 1 });
  await fingers.move({ x: from.x + 30, y: from.y + 20, id: 1 });
  await fingers.move({ x: from.x + 40, y: from.y + 30, ...wide, id: 1 });
  await fingers.up();
  expect(await table.moves()).toEqual([]);
  await expect.poll(() => footOf(table, 'Doctor')).toEqual(before);
});

test('ten fingers at once: the three on figures move them, the others change nothing', async ({ page }) => {
  const [table, fingers] = [await openTable(page, placed), await fingersOn(page)];
  const names = ['Doctor', 'Carer', 'Me'] as const;
  const grips = await Promise.all(names.map((name) => table.grip(name)));
  const corner = await table.onScreen({ x: 30, y: 30 });
  const idle = Array.from({ length: 7 }, (_, i) => ({ x: corner.x + 45 * i, y: corner.y, id: 4 + i }));
  const all = (dx: number) => [...grips.map(({ x, y }, i) => ({ x: x + dx, y, id: 1 + i })), ...idle];
  for (let count = 1; count <= 10; count += 1) await fingers.down(...all(0).slice(0, count));
  for (const dx of [8, 16, 24, 32]) await fingers.move(...all(dx));
  await fingers.up();
  const moves = await table.moves();
  expect(moves.map(({ role }) => role).toSorted()).toEqual(['carer', 'doctor', 'self']);
  for (const move of moves) expect(move.type).toBe('figure-placed');
});

test('six fingers drag six figures at once, three extras among them, and each lies where its finger left it', async ({
  page,
}) => {
  const [table, fingers] = [await openTable(page, { extras: 3 }), await fingersOn(page)];
  const names = ['Doctor', 'Carer', 'Me', 'Nurse', 'Advocate', 'Family'] as const;
  const places = [-0.6, 0, 0.6].flatMap((x) => [
    [x, -0.3],
    [x, 0.4],
  ]);
  const ways = await Promise.all(
    names.map(async (name, i) => {
      const { from, to } = await wayOf(table, name, places[i]?.[0] ?? 0, places[i]?.[1] ?? 0);
      return { points: [from, ...path(from, to)], id: i + 1 };
    }),
  );
  const all = (step: number) => ways.map(({ points, id }) => ({ ...(points[step] ?? { x: 0, y: 0 }), id }));
  for (let count = 1; count <= names.length; count += 1) await fingers.down(...all(0).slice(0, count));
  for (let step = 1; step <= 6; step += 1) await fingers.move(...all(step));
  expect(await table.moves()).toEqual([]);
  await fingers.up();
  const roles = ['doctor', 'carer', 'self', 'extra-1', 'extra-2', 'extra-3'];
  expect((await table.moves()).toSorted((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role))).toEqual(
    roles.map((role, i) => ({
      type: 'figure-placed',
      role,
      x: expect.closeTo(places[i]?.[0] ?? 0, 2),
      y: expect.closeTo(places[i]?.[1] ?? 0, 2),
    })),
  );
});

for (const first of ['pen', 'finger'] as const)
  test(`a pen and a finger together, the ${first} first: both figures go where they are put`, async ({
    page,
  }) => {
    const [table, fingers] = [await openTable(page), await fingersOn(page)];
    const cdp = await page.context().newCDPSession(page);
    const pen = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', at: Point) =>
      cdp.send('Input.dispatchMouseEvent', {
        ...{ type, ...at, button: 'left', clickCount: type === 'mouseMoved' ? 0 : 1, pointerType: 'pen' },
        buttons: type === 'mouseReleased' ? 0 : 1,
      });
    const drawn = await wayOf(table, 'Doctor', -0.4, 0.2);
    const touched = await wayOf(table, 'Carer', 0.4, 0.6);
    const downs = {
      pen: () => pen('mousePressed', drawn.from),
      finger: () => fingers.down({ ...touched.from, id: 1 }),
    };
    const [penPath, fingerPath] = [path(drawn.from, drawn.to), path(touched.from, touched.to)];
    await downs[first]();
    // The first is well under way before the other comes.
    if (first === 'pen') await pen('mouseMoved', penPath[1] ?? drawn.from);
    else await fingers.move({ ...(fingerPath[1] ?? touched.from), id: 1 });
    await downs[first === 'pen' ? 'finger' : 'pen']();
    for (const [i, point] of penPath.entries()) {
      await pen('mouseMoved', point);
      await fingers.move({ ...(fingerPath[i] ?? touched.to), id: 1 });
    }
    expect(await table.moves()).toEqual([]);
    await pen('mouseReleased', drawn.to);
    expect((await table.moves()).map(({ role }) => role)).toEqual(['doctor']);
    await fingers.up();
    expect((await table.moves()).map(({ role }) => role)).toEqual(['carer']);
    const { figures } = await page.evaluate(() => window.board);
    expect(figures).toMatchObject({
      doctor: { place: { x: expect.closeTo(-0.4, 2), y: expect.closeTo(0.2, 2) } },
      carer: { place: { x: expect.closeTo(0.4, 2), y: expect.closeTo(0.6, 2) } },
    });
  });
