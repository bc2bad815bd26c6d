import { describe, expect, test } from 'vitest';
import { themes } from '../../../shared/display/choices.ts';
import { contrastOf, inLight, lightOf } from '../../../shared/display/light.ts';
import { designScene } from '../../../shared/exercise/designScene.ts';
import { paperColours } from '../../../shared/exercise/kit.ts';
import { paper } from '../../../shared/exercise/paper.ts';
import { designIds, designOf } from '../../../shared/exercise/rings.ts';
import { tokensOf } from './tokens.ts';

/** Words on what they stand on: 4.5 and more (WCAG 2.2, 1.4.3). */
const words = [
  ['ink', ['paper', 'card', 'table', 'red-paper', 'amber-paper', 'green-paper']],
  ['ink-soft', ['paper', 'card', 'table', 'red-paper', 'amber-paper', 'green-paper']],
  ['go', ['paper', 'card']],
  ['on-go', ['go', 'go-press']],
  ['card', ['ink']],
  ['red', ['paper', 'card']],
  ['felt-ink', ['felt', 'felt-deep']],
] as const;

/** Edges that tell what can be pressed, held or chosen: 3 and more (1.4.11). */
const edges = [
  ['edge-strong', ['paper', 'card']],
  ['ink', ['edge', 'paper']],
  ['focus', ['paper', 'card', 'table', 'red-paper', 'amber-paper', 'green-paper']],
  ['red', ['red-paper', 'paper']],
  ['green', ['green-paper', 'paper']],
  ['felt-stitch', ['felt']],
] as const;

describe.each(themes)('in the theme %s', (theme) => {
  const tokens = tokensOf(theme);
  const of = (name: string): string => tokens[name] ?? expect.fail(`no token ${name}`);

  test.each(words.flatMap(([on, under]) => under.map((below) => [on, below] as const)))(
    '%s can be read on %s',
    (on, below) => {
      expect(contrastOf(of(on), of(below))).toBeGreaterThanOrEqual(4.5);
    },
  );

  test.each(edges.flatMap(([on, under]) => under.map((below) => [on, below] as const)))(
    '%s can be seen on %s',
    (on, below) => {
      expect(contrastOf(of(on), of(below))).toBeGreaterThanOrEqual(3);
    },
  );

  test('a swatch of paper has the colour that its cut-out has on the board', () => {
    for (const colour of paperColours) expect(of(`cut-${colour}`)).toBe(lightOf[theme](paper[colour]));
  });

  test.each(designIds)(
    'the edge of the circle stands out from the table and its middle from what is around it: %s',
    (id) => {
      const light = lightOf[theme];
      const [edge, halo, middle] = designScene(designOf(id), '').items.slice(-3);
      const seen = (colour: string | undefined) => light(colour ?? expect.fail('no colour'));
      expect(contrastOf(seen(edge?.stroke), of('table'))).toBeGreaterThanOrEqual(3);
      expect(contrastOf(seen(middle?.fill), seen(halo?.fill))).toBeGreaterThanOrEqual(4.5);
    },
  );
});

describe('the light of a theme', () => {
  test('in high contrast every cut-out stands out from the white card', () => {
    for (const colour of paperColours)
      expect(contrastOf(lightOf.contrast(paper[colour]), '#ffffff')).toBeGreaterThanOrEqual(4.5);
  });

  test('in a dim room nothing is brighter than paper in lamplight', () => {
    expect(contrastOf(lightOf.dim('#ffffff'), '#000000')).toBeLessThan(10);
  });

  test('changes colours alone, wherever they stand in a drawing', () => {
    expect(inLight('<path fill="#FFFFFF" id="#outline"/>', lightOf.dim)).toBe(
      `<path fill="${lightOf.dim('#ffffff')}" id="#outline"/>`,
    );
  });
});
