import { expect, test } from 'vitest';
import { openDocument } from '../../../electron/core/pdf/document.ts';
import { openFonts } from '../../../electron/core/pdf/fonts.ts';
import { perRole, roles } from '../../../shared/exercise/kit.ts';
import { cardBars } from '../../../shared/report/pictures/cardBars.ts';
import { movedScene } from '../../../shared/report/pictures/moved.ts';
import type { Scene } from '../../../shared/report/scene.ts';
import { languages } from '../../../shared/text/languages.ts';
import { translateIn } from '../../../shared/text/translateIn.ts';

const fonts = openFonts(openDocument('Words', '2026-11', 'en-GB', 'ltr'));

/** Words of a picture that run into each other, as they are printed. */
const collisions = ({ items }: Scene): string[] => {
  const texts = items.flatMap((item) => {
    if (item.kind !== 'text') return [];
    const wide = fonts.width(fonts.clean(item.text), item.weight === 600 ? 'strong' : 'regular', item.size);
    const left = item.x - wide * { start: 0, middle: 0.5, end: 1 }[item.anchor ?? 'start'];
    return [{ ...item, left, right: left + wide }];
  });
  return texts.flatMap((one, i) =>
    texts
      .slice(i + 1)
      .filter((two) => two.y === one.y && two.left < one.right && one.left < two.right)
      .map((two) => `${one.text} | ${two.text}`),
  );
};

test.each(languages)('in %s no words of a chart run into each other', async (language) => {
  const t = await translateIn(language);
  const said = (['over half', 'no majority', 'fewer than 8', 'nearly everyone'] as const).map((says) =>
    t(`report.manyWithin.${says}`, { about: 25 }),
  );
  const moves = [
    ...(['towards', 'away', 'stayed'] as const).map((way) => t(`report.across.short.${way}`)),
    t('report.across.notShown'),
    t('report.manyWithin.no majority'),
  ];
  const names = perRole((role) => t(`figures.role.${role}`));
  const found = [
    ...said.map((words) => {
      const row = (card: 'red' | 'amber' | 'green') => ({ name: t(`figures.card.${card}`), words, part: 0 });
      return cardBars({ red: row('red'), amber: row('amber'), green: row('green') }, '');
    }),
    ...moves.map((words) =>
      movedScene(
        Array.from({ length: 5 }, (_, i) => `${i + 1}`),
        roles.map((role) => ({
          role,
          name: names[role],
          cells: Array.from({ length: 5 }, () => ({ target: null, direction: null, words })),
        })),
        '',
      ),
    ),
  ].flatMap(collisions);
  expect(found).toEqual([]);
});
