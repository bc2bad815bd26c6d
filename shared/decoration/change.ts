import type { Decoration, Layer } from './decoration.ts';
import type { Pattern } from './materials.ts';

/**
 * One step of decorating, as the journal keeps it: what comes off and what goes on. A stroke, a moved sticker, the
 * rubber, undo and "start again" are all of this one kind, so a journal grows by what changed and not by the whole.
 */
export type DecorationChange = {
  readonly pattern?: Pattern | undefined;
  /** ids of layers that come off. */
  readonly off: readonly number[];
  /** Layers that go on, each at its place in the pile as it will be; rising. */
  readonly on: readonly { readonly at: number; readonly layer: Layer }[];
};

/** The step from one decoration to another; null where nothing changed. */
export const changeBetween = (before: Decoration, after: Decoration): DecorationChange | null => {
  const stays = stayingIds(before.layers, after.layers);
  const off = before.layers.filter(({ id }) => !stays.has(id)).map(({ id }) => id);
  const on = after.layers.flatMap((layer, at) => (stays.has(layer.id) ? [] : [{ at, layer }]));
  const pattern = after.pattern === before.pattern ? {} : { pattern: after.pattern };
  return off.length === 0 && on.length === 0 && pattern.pattern === undefined
    ? null
    : { ...pattern, off, on };
};

/** Layers that are the same on both sides and in the same order; the others are taken off and put on again. */
const stayingIds = (before: readonly Layer[], after: readonly Layer[]): ReadonlySet<number> => {
  const place = new Map(after.map((layer, at) => [layer.id, { layer, at }]));
  const stays = new Set<number>();
  let last = -1;
  for (const layer of before) {
    const there = place.get(layer.id);
    if (!there || there.at < last || !isSame(there.layer, layer)) continue;
    stays.add(layer.id);
    last = there.at;
  }
  return stays;
};

const isSame = (a: Layer, b: Layer): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** The decoration after a step. Unknown ids are left out: what is off is off. */
export const withChange = (decoration: Decoration, { pattern, off, on }: DecorationChange): Decoration => {
  const gone = new Set([...off, ...on.map(({ layer }) => layer.id)]);
  const layers = decoration.layers.filter(({ id }) => !gone.has(id));
  for (const { at, layer } of on) layers.splice(Math.min(at, layers.length), 0, layer);
  return { pattern: pattern ?? decoration.pattern, layers };
};
