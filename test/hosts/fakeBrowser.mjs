#!/usr/bin/env node
// Stands in for Chromium: writes down how it was started and what its page leads to, then stays or goes.
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const page = process.argv.find((each) => each.startsWith('--app='))?.slice('--app='.length) ?? '';
const file = fileURLToPath(page);
writeFileSync(
  `${process.env.FAKE_BROWSER_SAW}.part`,
  JSON.stringify({
    args: process.argv.slice(2),
    file,
    mode: statSync(file).mode & 0o777,
    html: readFileSync(file, 'utf8'),
  }),
);
const { renameSync } = await import('node:fs');
renameSync(`${process.env.FAKE_BROWSER_SAW}.part`, process.env.FAKE_BROWSER_SAW ?? '');
setTimeout(() => {}, Number(process.env.FAKE_BROWSER_STAYS));
