import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { machinePaths, remoteAddresses } from './findings.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** A document's links are for people to press; the app asks for nothing that stands in one. */
const isDocument = (file: string) => /(^LICENSE|\.md)$/.test(file);
const binary = /\.(png|jpe?g|pdf|woff2?|ttf|otf|ico|zip)$/i;

/** What git has or would take: no build, no packages. */
const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
})
  .toString('utf8')
  .split('\0')
  .filter((file) => file !== '' && file !== 'package-lock.json' && !binary.test(file))
  .filter((file) => statSync(join(root, file), { throwIfNoEntry: false })?.isFile());

const found = (search: (text: string) => string[], among = files) =>
  among.flatMap((file) =>
    search(readFileSync(join(root, file), 'utf8')).map((finding) => `${file}: ${finding}`),
  );

test('no file names a remote address: the app has nowhere to send anything', () => {
  expect(
    found(
      remoteAddresses,
      files.filter((file) => !isDocument(file)),
    ),
  ).toEqual([]);
});

test('the lock names no registry: where packages come from is the machine’s business', () => {
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
  expect(lock.match(/"resolved": "[^"]*"/g)).toBeNull();
});

test('no file names a folder of somebody’s machine', () => {
  expect(found(machinePaths)).toEqual([]);
});

test.each([
  `fetch("${'https:'}//api.circle-host.io/v1")`,
  `url(${'http:'}//fonts.circle-host.io/a.woff2)`,
  `new WebSocket('${'wss:'}//circle-host.io/live')`,
  `<script src="${'//'}cdn.circle-host.io/a.js">`,
])('a remote address is found in %s', (line) => {
  expect(remoteAddresses(line)).toHaveLength(1);
});

test.each([
  'http://127.0.0.1:8080/#abc',
  'http://localhost:5173',
  'https://circle/index.html',
  'https://evil.example/',
  'xmlns="http://www.w3.org/2000/svg"',
  '// a comment about nothing',
])('nothing is found in %s', (line) => {
  expect(remoteAddresses(line)).toEqual([]);
});

test.each([
  `/${'home'}/jo/project`,
  `/${'Users'}/jo/project`,
  `C:\\${'Users'}\\jo`,
  `/${'work'}/main/x`,
  `/${'root'}/.cache`,
])('a machine’s folder is found in %s', (line) => {
  expect(machinePaths(line)).toHaveLength(1);
});
