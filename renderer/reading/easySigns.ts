/**
 * Pictures for Easy Read, drawn for Power Circle and given away under CC0. 64 units wide and high; a line of 3, round
 * ends. `paper` is filled lightly, `ink` is filled darkly, `stroke` is drawn.
 */
type Stroke = { readonly d: string; readonly is: 'paper' | 'ink' | 'stroke' };

const person = (x: number, y: number, size: number): readonly Stroke[] => [
  { is: 'paper', d: `M${x - 9 * size} ${y + 26 * size}v-8a${9 * size} ${9 * size} 0 0 1 ${18 * size} 0v8z` },
  {
    is: 'paper',
    d: `M${x - 6 * size} ${y}a${6 * size} ${6 * size} 0 1 0 ${12 * size} 0a${6 * size} ${6 * size} 0 1 0 ${-12 * size} 0z`,
  },
];

export const easySigns = {
  ask: [
    { is: 'paper', d: 'M8 12h48v32H34L20 56V44H8z' },
    { is: 'stroke', d: 'M26 24a6 6 0 1 1 8 5.700c-1.500.8-2 1.800-2 3.300' },
    { is: 'ink', d: 'M30 38.500h4v4h-4z' },
  ],
  talk: [
    { is: 'paper', d: 'M6 10h34v22H22l-8 8v-8H6z' },
    { is: 'paper', d: 'M28 38h30v18h-6v7l-8-7H28z' },
    { is: 'stroke', d: 'M13 18h20M13 24h14M35 46h16' },
  ],
  circle: [
    { is: 'paper', d: 'M6 32a26 26 0 1 0 52 0a26 26 0 1 0-52 0z' },
    { is: 'stroke', d: 'M17 32a15 15 0 1 0 30 0a15 15 0 1 0-30 0z' },
    { is: 'ink', d: 'M27 32a5 5 0 1 0 10 0a5 5 0 1 0-10 0z' },
  ],
  move: [
    { is: 'paper', d: 'M4 32a24 24 0 1 0 48 0a24 24 0 1 0-48 0z' },
    { is: 'ink', d: 'M24 32a4 4 0 1 0 8 0a4 4 0 1 0-8 0z' },
    { is: 'stroke', d: 'M60 14L38 28M38 28l8.500.5M38 28l4-7.500' },
  ],
  far: [
    { is: 'paper', d: 'M4 40a20 20 0 1 0 40 0a20 20 0 1 0-40 0z' },
    { is: 'ink', d: 'M20 40a4 4 0 1 0 8 0a4 4 0 1 0-8 0z' },
    { is: 'stroke', d: 'M40 24L58 6M58 6l-9 1M58 6l-1 9' },
  ],
  tablets: [
    { is: 'paper', d: 'M10 34l20-20a11 11 0 0 1 16 16L26 50a11 11 0 0 1-16-16z' },
    { is: 'stroke', d: 'M20 24l16 16' },
    { is: 'paper', d: 'M44 50a8 8 0 1 0 16 0a8 8 0 1 0-16 0z' },
    { is: 'stroke', d: 'M46 50h12' },
  ],
  plan: [
    { is: 'paper', d: 'M14 8h28l10 10v38H14z' },
    { is: 'stroke', d: 'M42 8v10h10M20 28l3 3 5-6M34 28h12M20 42l3 3 5-6M34 42h12' },
  ],
  home: [
    { is: 'paper', d: 'M12 30L32 12l20 18v26H12z' },
    { is: 'stroke', d: 'M6 35L32 11l26 24M26 56V40h12v16' },
  ],
  phone: [
    {
      is: 'paper',
      d: 'M16 8l10 2 4 12-6 5c3 6 7 10 13 13l5-6 12 4 2 10c-1 6-5 8-9 8C27 55 9 37 8 17c0-4 2-8 8-9z',
    },
    { is: 'stroke', d: 'M40 10c8 1 13 6 14 14M40 18c3.500.5 5.500 2.500 6 6' },
  ],
  ear: [
    {
      is: 'paper',
      d: 'M18 26a14 14 0 0 1 28 0c0 12-10 12-11 22a8 8 0 0 1-15 3',
    },
    { is: 'stroke', d: 'M25 27a7 7 0 0 1 14 0c0 6-6 6-6 12' },
  ],
  rest: [
    { is: 'paper', d: 'M10 26h34v18a12 12 0 0 1-12 12H22a12 12 0 0 1-12-12z' },
    { is: 'stroke', d: 'M44 30h5a7 7 0 0 1 0 14h-5M20 18c0-4 4-4 4-8M32 18c0-4 4-4 4-8' },
  ],
  book: [
    { is: 'paper', d: 'M32 16C24 10 14 10 6 12v38c8-2 18-2 26 4 8-6 18-6 26-4V12c-8-2-18-2-26 4z' },
    {
      is: 'stroke',
      d: 'M32 16v38M14 22c4-.5 8 0 12 2M14 32c4-.5 8 0 12 2M50 22c-4-.5-8 0-12 2M50 32c-4-.5-8 0-12 2',
    },
  ],
  heart: [{ is: 'paper', d: 'M32 56C10 40 6 30 8 22a13 13 0 0 1 24-4 13 13 0 0 1 24 4c2 8-2 18-24 34z' }],
  people: [...person(18, 20, 1), ...person(46, 20, 1), ...person(32, 30, 1)],
  equal: [
    { is: 'stroke', d: 'M32 10v44M20 54h24M10 18h44' },
    { is: 'paper', d: 'M2 36l8-18 8 18a8 8 0 0 1-16 0z' },
    { is: 'paper', d: 'M46 36l8-18 8 18a8 8 0 0 1-16 0z' },
  ],
  write: [
    { is: 'paper', d: 'M8 56l4-16L42 10l12 12-30 30z' },
    { is: 'stroke', d: 'M36 16l12 12M12 40l12 12' },
  ],
  figures: [...person(16, 18, 1.1), { is: 'ink', d: 'M14 46h4v4h-4z' }, ...person(46, 18, 1.1)],
  safe: [
    { is: 'paper', d: 'M32 6l22 8v18c0 14-10 22-22 27C20 54 10 46 10 32V14z' },
    { is: 'stroke', d: 'M22 32l8 8 14-16' },
  ],
  choose: [
    { is: 'paper', d: 'M4 18h26v28H4z' },
    { is: 'stroke', d: 'M9 31l6 7 10-14' },
    { is: 'paper', d: 'M36 32a12 13 0 1 0 24 0a12 13 0 1 0-24 0z' },
  ],
  stick: [
    ...person(32, 18, 1.6),
    { is: 'ink', d: 'M32 56c-8-5-9-9-7-12a4.500 4.500 0 0 1 7-1 4.500 4.500 0 0 1 7 1c2 3 1 7-7 12z' },
  ],
  undo: [{ is: 'stroke', d: 'M12 24h26a14 14 0 0 1 0 28H22M12 24l11-11M12 24l11 11' }],
  erase: [
    { is: 'paper', d: 'M8 42L34 12l20 14L30 54H16z' },
    { is: 'stroke', d: 'M20 28l21 13M30 54h26' },
  ],
  look: [
    { is: 'paper', d: 'M4 32C16 14 48 14 60 32C48 50 16 50 4 32z' },
    { is: 'ink', d: 'M24 32a8 8 0 1 0 16 0a8 8 0 1 0-16 0z' },
  ],
  face: [
    { is: 'paper', d: 'M6 32a26 26 0 1 0 52 0a26 26 0 1 0-52 0z' },
    { is: 'ink', d: 'M20 26h5v5h-5zM39 26h5v5h-5z' },
    { is: 'stroke', d: 'M20 41q12 9 24 0' },
  ],
  right: [
    { is: 'paper', d: 'M6 32a26 26 0 1 0 52 0a26 26 0 1 0-52 0z' },
    { is: 'stroke', d: 'M19 33l9 10 18-20' },
  ],
  bin: [
    { is: 'paper', d: 'M15 20h34l-3 38H18z' },
    { is: 'stroke', d: 'M9 20h46M24 20V9h16v11M27 29v20M37 29v20' },
  ],
  noNames: [
    { is: 'paper', d: 'M6 16h52v32H6z' },
    { is: 'stroke', d: 'M15 27h20M15 37h30M8 58L56 6' },
  ],
  onePerson: [
    { is: 'paper', d: 'M4 32a28 28 0 1 0 56 0a28 28 0 1 0-56 0z' },
    { is: 'ink', d: 'M24 22a8 8 0 1 0 16 0a8 8 0 1 0-16 0z' },
    { is: 'ink', d: 'M18 50v-5a14 12 0 0 1 28 0v5z' },
  ],
  hide: [
    { is: 'paper', d: 'M4 32C16 14 48 14 60 32C48 50 16 50 4 32z' },
    { is: 'ink', d: 'M24 32a8 8 0 1 0 16 0a8 8 0 1 0-16 0z' },
    { is: 'stroke', d: 'M10 56L54 8' },
  ],
  report: [
    { is: 'paper', d: 'M12 6h30l10 10v42H12z' },
    { is: 'stroke', d: 'M42 6v10h10M20 27h24M20 36h24M20 45h14' },
  ],
  press: [
    {
      is: 'paper',
      d: 'M26 14a5 5 0 0 1 10 0v18l13 3c4 1 6 4 5 8l-3 17H28L14 43c-3-5 3-9 7-5l5 5z',
    },
    { is: 'stroke', d: 'M17 16a14 14 0 0 1 28 0' },
  ],
  back: [{ is: 'stroke', d: 'M56 32H10M10 32l18-18M10 32l18 18' }],
  pause: [
    { is: 'paper', d: 'M16 10h12v44H16z' },
    { is: 'paper', d: 'M36 10h12v44H36z' },
  ],
} as const satisfies Readonly<Record<string, readonly Stroke[]>>;

export type EasySign = keyof typeof easySigns;

/** What the shipped questions are about, in a picture; a facilitator's own question is simply a question. */
const ofQuestion: Readonly<Record<string, EasySign>> = {
  baseline: 'circle',
  'say-in-care': 'talk',
  medication: 'tablets',
  'who-doctor-talks-to': 'talk',
  involved: 'people',
  'happy-with-involvement': 'heart',
  'good-care': 'heart',
  'carer-recognised': 'people',
  'carer-discharge': 'home',
  'carer-crisis': 'phone',
  'carer-information': 'book',
  'carer-expert': 'ear',
  'carer-own-health': 'rest',
  'young-medicines': 'tablets',
  'young-trusted-adult': 'people',
  'young-same-story': 'talk',
  'young-plans': 'plan',
  'equal-power': 'equal',
};

export const signOfQuestion = (id: string): EasySign =>
  Object.hasOwn(ofQuestion, id) ? (ofQuestion[id] ?? 'ask') : 'ask';
