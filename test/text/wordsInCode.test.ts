import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { wordsInCode } from './wordsInCode.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const files = globSync('renderer/**/*.tsx', { cwd: root });

test('every word that people read or hear comes from shared/text', () => {
  expect(files.length).toBeGreaterThan(100);
  expect(
    files.flatMap((file) =>
      wordsInCode(file, readFileSync(join(root, file), 'utf8')).map((words) => `${file}: ${words}`),
    ),
  ).toEqual([]);
});

test.each([
  ['<p>Hello</p>', ['Hello']],
  ['<p>{"Hello"}</p>', ['Hello']],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the code that is looked at
  ['<p>{`Hello ${name}`}</p>', ['Hello ']],
  ['<p>{yes ? "Hello" : t("a.b")}</p>', ['Hello']],
  ['<p>{yes && "Hello"}</p>', ['Hello']],
  ['<button aria-label="Close"><svg /></button>', ['Close']],
  ['<input placeholder={"Your words"} />', ['Your words']],
  ['<OneOf legend="Size" />', ['Size']],
  ['<p>{list.map(() => <b>Bold</b>)}</p>', ['Bold']],
])('in %s the words are found', (code, words) => {
  expect(wordsInCode('a.tsx', `const a = ${code};`)).toEqual(words);
});

test.each([
  '<p className="soft small">{t("a.b")} · 3 %</p>',
  '<p data-step={now ? "now" : "done"}>{t(group ? "a.b" : "a.c")}</p>',
  '<Sheet title={t("a.b")} role="dialog" />',
])('in %s there are none', (code) => {
  expect(wordsInCode('a.tsx', `const a = ${code};`)).toEqual([]);
});
