import { readFileSync } from 'node:fs';
import type { Theme } from '../../../shared/display/choices.ts';

const styles = new URL('../../../renderer/styles/', import.meta.url);

/** The colours of a stylesheet of tokens, by name without the dashes. */
const coloursIn = (file: string): Record<string, string> =>
  Object.fromEntries(
    [...readFileSync(new URL(file, styles), 'utf8').matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map((found) => [
      found[1] ?? '',
      found[2] ?? '',
    ]),
  );

/** The colours that a theme has on the page: its own, and the day's for all that it does not change. */
export const tokensOf = (theme: Theme): Readonly<Record<string, string>> => ({
  ...coloursIn('tokens.css'),
  ...(theme === 'day' ? {} : coloursIn(`themes/${theme}.css`)),
});
