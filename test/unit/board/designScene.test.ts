import { expect, test } from 'vitest';
import { listedMove } from '../../../renderer/board/listMove.ts';
import { designScene } from '../../../shared/exercise/designScene.ts';
import { circleSheet } from '../../../shared/exercise/designShapes.ts';
import { designIds, designOf } from '../../../shared/exercise/rings.ts';
import type { SceneItem } from '../../../shared/report/scene.ts';

const isRound = (item: SceneItem): item is Extract<SceneItem, { kind: 'circle' }> => item.kind === 'circle';
const aroundTheMiddle = (items: readonly SceneItem[]) =>
  items.filter(isRound).filter((item) => item.cx === circleSheet.centre && item.cy === circleSheet.centre);

for (const id of designIds)
  test(`the design "${id}" draws the six rings and the middle dot where answers have them`, () => {
    const design = designOf(id);
    const rounds = aroundTheMiddle(designScene(design, 'a circle').items).map((item) => item.r);
    for (const edge of design.edges)
      expect(
        rounds.some((r) => Math.abs(r - edge * circleSheet.radius) <= 0.6),
        `edge ${edge}`,
      ).toBe(true);
    expect(rounds).toContain(design.middle * circleSheet.radius);
  });

test('nothing is drawn beyond the edge: what looks outside is outside', () => {
  for (const id of designIds)
    for (const item of designScene(designOf(id), '').items.filter(isRound)) {
      const far = Math.hypot(item.cx - circleSheet.centre, item.cy - circleSheet.centre);
      expect(far + item.r + (item.stroke ? (item.strokeWidth ?? 1) / 2 : 0)).toBeLessThanOrEqual(
        circleSheet.radius + 1e-9,
      );
    }
});

test('every path of every design has numbers only', () => {
  for (const id of designIds)
    for (const item of designScene(designOf(id), '').items)
      if (item.kind === 'path') expect(item.d).toMatch(/^[MLCQAZ\d\s.-]+$/);
});

test('choosing in the list what already is changes nothing', () => {
  const design = designOf('dots');
  const standing = { at: 'table', place: { x: 0.4, y: 0 } } as const;
  expect(listedMove('3', 'carer', standing, design)).toBeNull();
  expect(listedMove('tray', 'carer', { at: 'tray' }, design)).toBeNull();
  expect(listedMove('nonsense', 'carer', standing, design)).toBeNull();
  expect(listedMove('4', 'carer', standing, design)).toMatchObject({ type: 'figure-placed', y: 0 });
});
