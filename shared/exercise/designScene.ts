import type { Scene, SceneItem } from '../report/scene.ts';
import {
  bands,
  between,
  circleSheet,
  dotAt,
  flowerAt,
  halfway,
  inner,
  leafAt,
  outer,
  patch,
  round,
  spotsAround,
  starAt,
  tidy,
  wave,
} from './designShapes.ts';
import { type DesignId, type RingDesign, rings } from './rings.ts';

/** Ring colours from the middle to the edge: the same values as `--ring-*` in tokens.css, which a scene can't read. */
const ringInk = ['#235b55', '#3d7f74', '#6aa294', '#93bfac', '#b3d0bd', '#c9dccb'] as const;
const card = '#fffdf8';
const middleInk = '#17433f';
/** 3:1 on the table in every light. */
const edgeInk = '#6b5d40';
const hairline = { stroke: '#e4dac7', strokeWidth: 0.4 } as const;

/**
 * How a circle looks. Every design draws the six rings where the answer has them, with a middle dot and a clear
 * edge; only the drawing differs, so that choosing one never changes what an answer means.
 */
export const designScene = (design: RingDesign, alt: string): Scene => {
  const { draw, middle = middleInk, halo = card, edge = edgeInk } = looks[design.id];
  return {
    width: circleSheet.size,
    height: circleSheet.size,
    alt,
    items: [
      round(1, { fill: card }),
      ...draw(design),
      // The line lies wholly inside the edge: what looks outside is outside.
      round(1 - 0.005, { stroke: edge, strokeWidth: 0.9 }),
      // The middle stands out from every ring, in every light.
      round(design.middle + 0.009, { fill: halo }),
      round(design.middle, { fill: middle }),
    ],
  };
};

type Look = {
  readonly draw: (design: RingDesign) => SceneItem[];
  /** Colour of the middle dot, of the thin line around it and of the edge, where the usual ones would not show. */
  readonly middle?: string;
  readonly halo?: string;
  readonly edge?: string;
};

const inkOf = (ring: number): string => ringInk[ring - 1] ?? ringInk[5];

const dots = (design: RingDesign): SceneItem[] =>
  rings.flatMap((ring) =>
    spotsAround(halfway(design, ring), ring, ring === 1 ? 99 : 11.6).map((spot) =>
      dotAt(spot, ring === 1 ? 1.9 : 2.4 - 0.135 * ring, { fill: inkOf(ring) }),
    ),
  );

const ripples = (design: RingDesign): SceneItem[] =>
  rings.flatMap((ring) => {
    const width = outer(design, ring) - inner(design, ring);
    const paint = { stroke: inkOf(ring), strokeWidth: 0.75 };
    const swings = 4 + ring * 2;
    return ring === 1
      ? [wave(0.1, 0.008, 5, 0, paint)]
      : [0.3, 0.68].map((share, i) =>
          wave(inner(design, ring) + width * share, width * 0.085, swings, i * 1.9 + ring, paint),
        );
  });

/** Leaves and flowers in turn, from a meadow in the middle to a pale hedge at the edge. */
const garden = (design: RingDesign): SceneItem[] =>
  rings.flatMap((ring): SceneItem[] => {
    const spots = spotsAround(halfway(design, ring), ring, ring === 1 ? 99 : 13.5);
    if (ring === 1) return spots.map((spot) => leafAt(spot, 6.4, { fill: leafInk[0] }));
    const leaf = { fill: leafInk[ring - 1] ?? leafInk[5] };
    return spots.flatMap((spot, k) =>
      (k + ring) % 2 === 0
        ? [leafAt({ ...spot, angle: spot.angle + Math.PI / 2 }, 8.6, leaf)]
        : flowerAt(spot, 3.5, { fill: petalInk[ring % petalInk.length] ?? '' }, { fill: '#f3e3b8' }),
    );
  });

/** Patches of cloth, each ring sewn from two kinds in turn, with a stitched seam. */
const patchwork = (design: RingDesign): SceneItem[] => [
  ...rings.toReversed().flatMap((ring): SceneItem[] => {
    const [one, two] = clothInk[ring - 1] ?? clothInk[0];
    const count = 6 + ring * 2;
    const [near, far] = [inner(design, ring), outer(design, ring)];
    const step = (2 * Math.PI) / count;
    return [
      round(far, { fill: one }),
      ...Array.from({ length: count / 2 }, (_, k) => {
        const from = step * (2 * k + (ring % 2) / 2);
        return patch(from, from + step, near, far, { fill: two });
      }),
    ];
  }),
  ...rings.flatMap((ring) => [
    round(outer(design, ring) - 0.003, { stroke: '#fbf6ec', strokeWidth: 0.6 }),
    ...(ring < 6
      ? [
          round(outer(design, ring) + 0.02, {
            stroke: '#8d7f66',
            strokeWidth: 0.4,
            dash: [2, 1.8],
            opacity: 0.7,
          }),
        ]
      : []),
  ]),
];

/** Quiet for eyes that don't like a bright card: dark blue paper with small stars. */
const night = (design: RingDesign): SceneItem[] => [
  ...bands(design, (ring) => ({ fill: nightInk[ring - 1] ?? nightInk[5] })),
  ...between(design, { stroke: '#9fb2c9', strokeWidth: 0.45 }),
  ...rings.flatMap((ring) =>
    spotsAround(halfway(design, ring), ring, ring === 1 ? 99 : 15).map((spot, k) =>
      (k + ring) % 3 === 0
        ? starAt(spot, ring === 1 ? 2.4 : 3.1, { fill: '#f5e2a3' })
        : dotAt(spot, 0.95, { fill: '#c8d6e6', opacity: tidy(1 - ring * 0.07) }),
    ),
  ),
];

const looks: Record<DesignId, Look> = {
  dots: {
    draw: (design) => [
      ...bands(design, (ring) => ({ fill: ring % 2 ? card : '#faf5eb' })),
      ...between(design, hairline),
      ...dots(design),
    ],
  },
  rings: {
    draw: (design) =>
      rings
        .toReversed()
        .flatMap((ring) => [
          round(outer(design, ring), { fill: tints[ring - 1] ?? card }),
          round(outer(design, ring) - 0.0035, { stroke: card, strokeWidth: 0.7 }),
        ]),
  },
  ripple: {
    draw: (design) => [
      ...bands(design, (ring) => ({ fill: ring % 2 ? '#f4f7f1' : card })),
      ...between(design, hairline),
      ...ripples(design),
    ],
  },
  felt: {
    draw: (design) => [
      ...bands(design, (ring) => ({ fill: feltInk[ring - 1] ?? card })),
      ...rings.map((ring) =>
        round(outer(design, ring) - 0.022, {
          stroke: ring <= 2 ? '#f3eee0' : '#8a7f68',
          strokeWidth: 0.55,
          dash: [2.1, 1.7],
          opacity: 0.75,
        }),
      ),
    ],
  },
  garden: {
    draw: (design) => [
      ...bands(design, (ring) => ({ fill: lawnInk[ring - 1] ?? card })),
      ...between(design, { stroke: '#c3cda9', strokeWidth: 0.5 }),
      ...garden(design),
    ],
    middle: '#2f4a24',
  },
  patchwork: { draw: patchwork },
  night: { draw: night, middle: '#f5e2a3', halo: '#283753', edge: '#24324b' },
  plain: { draw: (design) => between(design, { stroke: '#cdbfa6', strokeWidth: 0.5 }) },
  bold: {
    draw: (design) => [
      ...bands(design, (ring) => ({ fill: ring % 2 ? '#ffffff' : '#d9d9d9' })),
      ...between(design, { stroke: '#000000', strokeWidth: 1.3 }),
    ],
    middle: '#000000',
    edge: '#000000',
  },
};

/** Paper dyed with the rings' colours, light enough for every figure to stand out. */
const tints = ['#8fbdb0', '#a9cfc1', '#c0ddcf', '#d3e7da', '#e3f0e5', '#eff6ed'] as const;

/** Sheets of felt laid on one another, moss in the middle to oat at the edge. */
const feltInk = ['#8fa58c', '#a9b99f', '#c0c8ae', '#d3d3bb', '#e1dac5', '#ebe3d1'] as const;

const lawnInk = ['#dfe6c8', '#e9edd6', '#f2f3e2', '#f7f6ea', '#faf8f0', '#fdfbf5'] as const;
const leafInk = ['#5c7f47', '#6d8f56', '#83a16c', '#9ab385', '#b0c49e', '#c3d2b4'] as const;
const petalInk = ['#d9a0a6', '#e3b96b', '#a98bb0', '#8fb0c9'] as const;

const clothInk = [
  ['#c9d8d0', '#a9c2b8'],
  ['#ecd9c3', '#dfc09f'],
  ['#d6e0e8', '#b9ccda'],
  ['#efe3cf', '#e6d0b0'],
  ['#e6dbe3', '#d4c2cf'],
  ['#eef0e2', '#dce2c8'],
] as const satisfies readonly (readonly [string, string])[];

const nightInk = ['#4a6482', '#42597a', '#3a4f70', '#334666', '#2d3e5c', '#283753'] as const;
