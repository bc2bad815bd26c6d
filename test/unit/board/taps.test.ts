import { expect, test } from 'vitest';
import { tapped } from '../../../renderer/board/taps.ts';

test('a tap on a figure picks it up, another on the table places it and ends there', () => {
  const first = tapped(null, { on: 'figure', role: 'carer' });
  expect(first).toEqual({ picked: 'carer', place: null });
  expect(tapped(first.picked, { on: 'board' })).toEqual({ picked: null, place: 'carer' });
});

test('the same figure again, or Escape, puts it down and places nothing', () => {
  expect(tapped('carer', { on: 'figure', role: 'carer' })).toEqual({ picked: null, place: null });
  expect(tapped('carer', { on: 'escape' })).toEqual({ picked: null, place: null });
});

test('another figure is picked up instead', () => {
  expect(tapped('carer', { on: 'figure', role: 'self' })).toEqual({ picked: 'self', place: null });
});

test('a tap on the table with nothing picked up places nothing', () => {
  expect(tapped(null, { on: 'board' })).toEqual({ picked: null, place: null });
});
