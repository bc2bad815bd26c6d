import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The fonts of other scripts, for the languages that are written in them. */
const scripts: Readonly<Record<string, string>> = {
  ar: 'noto-sans-arabic',
  ur: 'noto-sans-arabic',
  'pa-Guru': 'noto-sans-gurmukhi',
};

/** Two weights of the reading font, inside the page: about 50 KB, and nothing to ask for. */
const fontFaces = (language: string): string => {
  const { resolve } = createRequire(import.meta.url);
  const other = Object.hasOwn(scripts, language) ? scripts[language] : undefined;
  const others = other
    ? ([400, 600] as const).map((weight) => {
        const part = other.split('-').at(-1);
        const font = readFileSync(
          resolve(`@fontsource/${other}/files/${other}-${part}-${weight}-normal.woff2`),
        );
        return `@font-face{font-family:Script;font-weight:${weight};font-display:block;src:url(data:font/woff2;base64,${font.toString('base64')}) format("woff2")}`;
      })
    : [];
  const latin = ([400, 600] as const)
    .flatMap((weight) =>
      (['latin', 'latin-ext'] as const).map((part) => {
        const name = `atkinson-hyperlegible-next-${part}-${weight}-normal.woff2`;
        const font = readFileSync(resolve(`@fontsource/atkinson-hyperlegible-next/files/${name}`));
        const range =
          part === 'latin-ext' ? 'unicode-range:U+100-2BA,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF;' : '';
        return `@font-face{font-family:Hyperlegible;font-weight:${weight};font-display:block;${range}src:url(data:font/woff2;base64,${font.toString('base64')}) format("woff2")}`;
      }),
    )
    .join('');
  return latin + others.join('');
};

/** The look of the page on a screen and on paper; calm, large, in one column. */
const rules = `
*{box-sizing:border-box}
html{font:1.125rem/1.55 Hyperlegible,Script,"Atkinson Hyperlegible Next","Noto Sans","Noto Sans Arabic",system-ui,sans-serif;color:#2b2a33;background:#efe8dc}
body{margin:0}
.page{max-width:58rem;margin-inline:auto;padding:2.5rem 3rem 4rem;background:#fffdf8;min-height:100vh}
h1,h2,h3{line-height:1.2;text-wrap:balance;margin:0}
h1{font-size:2.5rem}
h2{font-size:1.7rem;margin-block-start:3rem}
h3{font-size:1.2rem;margin-block-start:1.75rem}
p{margin-block:.5rem;max-width:44rem}
.kind{color:#235b55;font-weight:600;font-size:1.3rem;margin:.25rem 0}
.label{color:#235b55;font-weight:600;margin:0}
.notice{font-weight:600;background:#f7f2e9;border-inline-start:5px solid #235b55;border-radius:8px;padding:.75rem 1rem;max-width:none}
.draft{font-weight:600}
[dir=rtl] :is(h2,h3){text-align:right}
.soft{color:#5c5866}
.stands-out{font-size:1.25rem}
ul,ol{padding-inline-start:1.4rem;max-width:44rem}
li{margin-block:.3rem}
li::marker{color:#235b55}
a{color:#235b55}
a:focus-visible,.wide:focus-visible{outline:3px solid #235b55;outline-offset:2px;border-radius:4px}
.skip{position:absolute;inset-inline-start:-99rem}
.skip:focus{inset-inline-start:1rem;inset-block-start:1rem;background:#fffdf8;padding:.5rem 1rem}
nav ol{columns:2;column-gap:2.5rem;max-width:none}
section+section{margin-block-start:1rem}
.question{border-block-start:2px solid #e2d8c6;margin-block-start:3rem;padding-block-start:1.75rem}
.question>h2{margin-block-start:.2rem}
figure{margin:1.25rem 0}
figcaption{color:#5c5866;max-width:44rem;margin-block-start:.5rem}
.trio{display:grid;grid-template-columns:repeat(3,minmax(0,1fr));gap:2rem;max-width:40rem;text-align:center;font-weight:600}
svg{display:block;direction:ltr;width:100%;height:auto}
svg text{font-family:inherit}
.bars{max-width:36rem}.chart{max-width:44rem}nav li{break-inside:avoid}
.wide{overflow-x:auto;margin-block:1.5rem}
table{border-collapse:collapse;min-width:100%;font-size:1.05rem;line-height:1.35}
caption{text-align:start;font-weight:600;font-size:1.15rem;padding-block-end:.4rem}
th,td{text-align:start;vertical-align:top;padding-block:.35rem;padding-inline-end:.9rem;border-block-end:1px solid #e2d8c6}
thead th{border-block-end:2px solid #b9ab92}
.quotes{list-style:none;padding:0}
.quotes li{background:#f7f2e9;border-radius:8px;padding:.6rem 1rem;white-space:pre-wrap;overflow-wrap:anywhere}
dt{font-weight:600;margin-block-start:.8rem}
dd{margin:0;max-width:44rem}
summary{cursor:pointer;font-weight:600}
footer{margin-block-start:3rem;border-block-start:2px solid #b9ab92;padding-block-start:1rem}
@media(max-width:40rem){.page{padding:1.5rem 1rem}nav ol{columns:1}.trio{gap:.75rem}h1{font-size:2rem}}
@media print{@page{size:A4;margin:18mm 20mm}html{font-size:12pt;background:none}.page{max-width:none;padding:0;background:none}.skip,nav{display:none}.question{break-before:page;border:0;padding:0;margin:0}h2,h3,caption,thead{break-after:avoid}figure,tr,li{break-inside:avoid}.trio{max-width:none}.wide{overflow:visible}}
`;

export const styleSheet = (language: string): string => fontFaces(language) + rules.replaceAll('\n', '');
