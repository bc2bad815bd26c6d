import type { Size } from '../../../shared/exercise/kit.ts';

const heights = { small: 96, medium: 116, large: 136 } as const satisfies Record<Size, number>;

/** Height of a figure's picture in pixels, so that small, medium and large can be told apart beside each other. */
export const heightOf = (size: Size): number => heights[size];
