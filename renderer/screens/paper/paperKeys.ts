import type { Card } from '../../../shared/exercise/kit.ts';
import type { PaperZone } from './usePaperEntry.ts';

/** What one key means while a board is entered. */
export type PaperKey =
  | { readonly does: 'put'; readonly zone: PaperZone }
  | { readonly does: 'turn'; readonly key: 'n' | 'e' | 's' | 'w' }
  | { readonly does: 'card'; readonly card: Card }
  | { readonly does: 'next' | 'before' | 'pass' | 'undo' };

const rings = ['1', '2', '3', '4', '5', '6'] as const;

const keys: Readonly<Record<string, PaperKey>> = {
  '0': { does: 'put', zone: 'middle' },
  ...Object.fromEntries(
    rings.map((digit, i) => [digit, { does: 'put', zone: (i + 1) as 1 | 2 | 3 | 4 | 5 | 6 }]),
  ),
  o: { does: 'put', zone: 'outside' },
  n: { does: 'put', zone: 'tray' },
  x: { does: 'put', zone: 'aside' },
  ArrowUp: { does: 'turn', key: 'n' },
  ArrowRight: { does: 'turn', key: 'e' },
  ArrowDown: { does: 'turn', key: 's' },
  ArrowLeft: { does: 'turn', key: 'w' },
  r: { does: 'card', card: 'red' },
  a: { does: 'card', card: 'amber' },
  g: { does: 'card', card: 'green' },
  Enter: { does: 'next' },
  p: { does: 'pass' },
  u: { does: 'undo' },
};

type Pressed = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey' | 'repeat'>;

/** The meaning of a key press, or null. A key that is held down means its first press only, so that nothing is skipped. */
export const paperKeyOf = ({ key, shiftKey, ctrlKey, metaKey, altKey, repeat }: Pressed): PaperKey | null => {
  if (ctrlKey || metaKey || altKey || repeat) return null;
  if (key === 'Enter' && shiftKey) return { does: 'before' };
  const name = key.length === 1 ? key.toLowerCase() : key;
  return Object.hasOwn(keys, name) ? (keys[name] ?? null) : null;
};
