import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { en } from '../../shared/text/en.ts';
import { factsOf, type Language, type TextVariant, textVariants } from '../../shared/text/languages.ts';
import { loadSentences } from '../../shared/text/loadSentences.ts';
import { flat, stem } from '../text/flat.ts';
import { type Around, type Standing, whereItStands } from '../text/whereItStands.ts';
import { expect, test } from './app.ts';

/**
 * Every sentence of every language at the narrowest width (320 CSS px), in the element in which the code puts it, with
 * the app's own styles and fonts. It may wrap; it may not reach out of its box, be cut off, or lie on the next line.
 */

const root = fileURLToPath(new URL('../..', import.meta.url));
const standings: readonly Standing[] = globSync('renderer/**/*.{ts,tsx}', { cwd: root }).flatMap((file) =>
  whereItStands(file, readFileSync(join(root, file), 'utf8')),
);

const english = flat(en);
/** Read in a file, or not read at all. */
const notOnScreen = /^(report\.codebook\.|glossary\.term\..*\.also$|figures\.markKind\.)/;

const placesOf = (key: string): readonly (readonly Around[])[] => {
  const found = standings.filter((each) => [key, stem(key)].includes(each.key));
  const filled =
    found.length > 0 ? found : standings.filter((each) => each.key.endsWith('.') && isUnder(key, each.key));
  const seen = filled.map(({ around }) => around).filter((around) => !around.some(isHeard));
  const texts = seen.map((around) => JSON.stringify(around.some(isDrawn) ? [] : around));
  return texts.length > 0 ? [...new Set(texts)].map((text) => JSON.parse(text)) : [[]];
};
const isUnder = (key: string, start: string): boolean =>
  key.startsWith(start) && !key.slice(start.length).includes('.');
const isHeard = ({ className }: Around): boolean => className.includes('said-only');
const isDrawn = ({ tag }: Around): boolean => ['option', 'svg', 'text', 'textPath'].includes(tag);

/** Filled in as it would be: a number, or a word of the language itself. */
const filledIn = (text: string, said: ReadonlyMap<string, string>): string =>
  text.replaceAll(/\{\{\s*(\w+)\s*\}\}/g, (_, name: string) =>
    /^(count|now|all|number|of|points|size|ring|page|pages|done|median|lower|upper)$/.test(name)
      ? '30'
      : (said.get('figures.role.carer') ?? en.figures.role.carer),
  );

type Shown = { readonly key: string; readonly text: string; readonly around: readonly Around[] };

const shownIn = async (variant: TextVariant): Promise<readonly Shown[]> => {
  const said = variant === 'en' ? english : flat(await loadSentences(variant));
  return [...said]
    .filter(([key]) => !notOnScreen.test(key))
    .flatMap(([key, text]) => placesOf(key).map((around) => ({ key, text: filledIn(text, said), around })));
};

/** What does not fit, in sentences; all of a language is laid out and measured at once. */
const misfits = (page: Page, look: { lang: string; dir: string; reading: string }, shown: readonly Shown[]) =>
  page.evaluate(
    async ([{ lang, dir, reading }, shown]) => {
      const html = document.documentElement;
      [html.lang, html.dir, html.dataset.reading] = [lang, dir, reading];
      const stage = document.createElement('main');
      // The narrowest page has this much room between its edges.
      Object.assign(stage.style, { display: 'block', width: '288px', margin: '16px' });
      const make = (tag: string, className: string, parent: Element) => {
        const element = document.createElement(tag);
        element.className = className;
        parent.append(element);
        return element as HTMLElement;
      };
      const laid = shown.map(({ key, text, around }) => {
        const line = make('div', '', stage);
        const isTile = around[0]?.className.startsWith('one-of-tile');
        const room = isTile ? make('div', 'one-of-row', make('div', 'one-of', line)) : line;
        const chain = around.length > 0 ? around : [{ tag: 'p', className: '' }];
        const within: HTMLElement[] = [];
        for (const { tag, className } of chain) within.push(make(tag, className, within.at(-1) ?? room));
        const inner = within.at(-1) ?? line;
        inner.textContent = text;
        return { key, line, within, inner };
      });
      document.body.replaceChildren(stage);
      void stage.offsetHeight;
      await document.fonts.ready;
      const pen = document.createElement('canvas').getContext('2d');
      /** Ink of two words, one below the other: Nastaliq hangs and rises far out of its line. */
      const linesThatTouch = (element: HTMLElement): string | null => {
        const [node, text] = [element.firstChild, element.textContent ?? ''];
        const style = getComputedStyle(element);
        if (!pen || !node) return null;
        pen.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
        const whole = pen.measureText(text);
        if (
          whole.actualBoundingBoxAscent + whole.actualBoundingBoxDescent <
          Number.parseFloat(style.lineHeight)
        )
          return null;
        const words = [...text.matchAll(/\S+/g)].map((match) => {
          const range = document.createRange();
          range.setStart(node, match.index);
          range.setEnd(node, match.index + match[0].length);
          const { left, right, top, bottom } = range.getBoundingClientRect();
          const ink = pen.measureText(match[0]);
          // The box of a font is as high on every line, so its middle tells how far lines are apart.
          const base = (top + bottom) / 2;
          return {
            word: match[0],
            ...{ left, right, base },
            ...{ over: base - ink.actualBoundingBoxAscent, under: base + ink.actualBoundingBoxDescent },
          };
        });
        for (const [i, a] of words.entries())
          for (const b of words.slice(i + 1))
            if (b.base > a.base + 4 && a.left < b.right && b.left < a.right && a.under > b.over + 1)
              return `${a.word} / ${b.word}: ${(a.under - b.over).toFixed(1)}`;
        return null;
      };
      const found: string[] = [];
      for (const { key, line, within, inner } of laid) {
        const say = (what: string) =>
          found.push(
            `${key} in <${within.map((each) => [each.localName, ...each.classList].join('.')).join(' ')}> ${what}`,
          );
        const box = line.getBoundingClientRect();
        const outer = within[0]?.getBoundingClientRect() ?? box;
        if (
          line.scrollWidth > line.clientWidth + 1 ||
          outer.right > box.right + 1 ||
          outer.left < box.left - 1
        )
          say(`reaches out of the page: ${Math.round(outer.width)} in ${Math.round(box.width)}`);
        for (const each of within)
          if (each.clientWidth > 0 && each.scrollWidth > each.clientWidth + 1)
            say(`is ${each.scrollWidth} wide in ${each.clientWidth}`);
        for (const each of within)
          if (each.clientHeight > 0 && each.scrollHeight > each.clientHeight + 1)
            say(`is ${each.scrollHeight} high in ${each.clientHeight}`);
        const words = document.createRange();
        words.selectNodeContents(inner);
        const rects = [...words.getClientRects()];
        const middles = rects.map(({ top, bottom }) => (top + bottom) / 2);
        if (middles.some((y) => y < box.top || y > box.bottom)) say('lies on what is next to it');
        const touching = linesThatTouch(inner);
        if (touching) say(`has lines that touch at “${touching}”`);
      }
      return found;
    },
    [look, shown] as const,
  );

test('every sentence of every language fits at the narrowest width', async ({ app: { page } }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  // The screens' styles and the other fonts come after the first screen.
  await page.waitForFunction(() => {
    const rules = [...document.styleSheets]
      .flatMap((sheet) => [...sheet.cssRules])
      .map((rule) => rule.cssText);
    return ['.decor-pane', 'Noto Nastaliq Urdu'].every((each) => rules.some((rule) => rule.includes(each)));
  });
  for (const variant of textVariants) {
    const language: Language = variant === 'en-easy' ? 'en' : variant;
    const { tag, direction } = factsOf[language];
    const look = { lang: tag, dir: direction, reading: variant === 'en-easy' ? 'easy' : 'usual' };
    const shown = await shownIn(variant);
    const found = await misfits(page, look, shown);
    expect.soft(found, variant).toEqual([]);
  }
});
