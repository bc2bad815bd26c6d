import { expect, test } from 'vitest';
import { paperKeyOf } from '../../../renderer/screens/paper/paperKeys.ts';

const pressed = (key: string, held: Partial<KeyboardEvent> = {}) =>
  paperKeyOf({
    ...{ shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, repeat: false },
    key,
    ...held,
  });

test('digits are rings, 0 is the middle dot, and letters count in capitals too', () => {
  expect(['0', '1', '6', 'o', 'O', 'n', 'x'].map((key) => pressed(key))).toEqual(
    (['middle', 1, 6, 'outside', 'outside', 'tray', 'aside'] as const).map((zone) => ({ does: 'put', zone })),
  );
  expect(pressed('7')).toBeNull();
});

test('a held Enter goes one row further and not through all of them, and shortcuts of the browser stay its own', () => {
  expect(pressed('Enter')).toEqual({ does: 'next' });
  expect(pressed('Enter', { repeat: true })).toBeNull();
  expect(pressed('Enter', { shiftKey: true })).toEqual({ does: 'before' });
  expect(pressed('r', { ctrlKey: true })).toBeNull();
  expect(pressed('constructor')).toBeNull();
});
