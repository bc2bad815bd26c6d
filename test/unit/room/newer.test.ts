import { expect, test } from 'vitest';
import { isNewer } from '../../../shared/room/newer.ts';

const known = { seq: 7, rewrites: 1 };

test.each([
  ['another line', { seq: 8, rewrites: 1 }],
  ['lines taken out, and fewer left', { seq: 3, rewrites: 2 }],
  ['the session deleted', { seq: null, rewrites: 1 }],
])('%s is news', (_, stand) => {
  expect(isNewer(stand, known)).toBe(true);
});

test.each([
  ['what this page knows', known],
  ['news that a line of this page overtook', { seq: 6, rewrites: 1 }],
  ['news from before lines were taken out here', { seq: 12, rewrites: 0 }],
])('%s is none', (_, stand) => {
  expect(isNewer(stand, known)).toBe(false);
});
