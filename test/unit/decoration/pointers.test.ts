import { expect, test } from 'vitest';
import { onePointer, palmSize, type Touching } from '../../../renderer/decorate/pointers.ts';

const touching = (pointerId: number, pointerType: string, timeStamp = 0, width = 20): Touching => ({
  ...{ pointerId, pointerType, timeStamp, width, height: width },
});
const watched = () => {
  const dropped = { times: 0 };
  const pointer = onePointer(() => {
    dropped.times += 1;
  });
  return { pointer, dropped };
};

test('a second finger does not draw while the first one does', () => {
  const { pointer } = watched();
  expect(pointer.down(touching(1, 'touch'))).toBe(true);
  expect(pointer.down(touching(2, 'touch'))).toBe(false);
  expect(pointer.move(touching(2, 'touch'))).toBe(false);
  expect(pointer.move(touching(1, 'touch'))).toBe(true);
  expect(pointer.up(touching(2, 'touch'))).toBe(false);
  expect(pointer.up(touching(1, 'touch'))).toBe(true);
});

test('a pen takes over from a finger, and the hand that holds it draws nothing', () => {
  const { pointer, dropped } = watched();
  expect(pointer.down(touching(1, 'touch'))).toBe(true);
  expect(pointer.down(touching(2, 'pen', 10))).toBe(true);
  expect(dropped.times).toBe(1);
  expect(pointer.down(touching(3, 'touch', 20))).toBe(false);
  expect(pointer.up(touching(2, 'pen', 30))).toBe(true);
  expect(pointer.down(touching(3, 'touch', 200))).toBe(false);
  expect(pointer.down(touching(4, 'touch', 2000))).toBe(true);
});

test('a hand that rests is ignored, also when it came down as a fingertip', () => {
  const { pointer, dropped } = watched();
  expect(pointer.down(touching(1, 'touch', 0, palmSize + 1))).toBe(false);
  expect(pointer.down(touching(2, 'touch'))).toBe(true);
  expect(pointer.move(touching(2, 'touch', 5, palmSize + 1))).toBe(false);
  expect(dropped.times).toBe(1);
  expect(pointer.up(touching(2, 'touch'))).toBe(false);
});
