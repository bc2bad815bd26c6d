import { type Place, type Role, roles } from './circle.ts';

/**
 * What should come out, worked out here from what was placed, with the formulas of the exercise and nothing of
 * the app's own arithmetic: an error in the app can't hide in its own tests.
 */

export type Where = Place | 'tray' | 'aside';
export type Card = 'red' | 'amber' | 'green';
export const cards: readonly Card[] = ['red', 'amber', 'green'];
export type Given = {
  readonly figures: Readonly<Record<Role, Where>>;
  readonly cards: readonly (readonly [card: Card, lies: 'answer' | Role])[];
  readonly quotes: readonly string[];
};
/** One person's answers in the order of the questions; null where they passed. */
export type Person = readonly (Given | null)[];

export type Sum = {
  readonly question: number;
  readonly figure: Role | 'all';
  readonly measure: string;
  readonly category: string;
  readonly number: number;
};

const isPlace = (where: Where | undefined): where is Place => typeof where === 'object';
const distance = ({ x, y }: Place) => Math.sqrt(x * x + y * y);
const apart = (a: Place, b: Place) => distance({ x: a.x - b.x, y: a.y - b.y });
/** Kept to four decimals, as the exercise's files are. */
export const kept = ({ x, y }: Place): Place => ({ x: Number(x.toFixed(4)), y: Number(y.toFixed(4)) });

export const say = (place: Place): number => Math.max(0, 100 - 100 * distance(place));

export const zone = (where: Where): string => {
  if (where === 'tray') return 'not placed';
  if (where === 'aside') return 'does not apply';
  const d = distance(where);
  if (d <= 0.04) return 'middle';
  return d > 1 ? 'outside' : `ring ${Math.ceil(d * 6)}`;
};

/** Between the two neighbours, as spreadsheets do. */
const quartile = (values: readonly number[], q: 0.25 | 0.5 | 0.75): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const at = q * (sorted.length - 1);
  const low = sorted[Math.floor(at)] ?? 0;
  const high = sorted[Math.ceil(at)] ?? low;
  return low * (Math.ceil(at) - at) + high * (at - Math.floor(at)) + (Number.isInteger(at) ? low : 0);
};

const whole = (value: number): number => Math.round(value) + 0;

const moved = (from: Where | undefined, to: Where): string => {
  if (!isPlace(from) || !isPlace(to)) return 'unknown';
  const [before, after] = [distance(from), distance(to)];
  const overTheEdge = before > 1 !== after > 1;
  if (!overTheEdge && Math.abs(after - before) < 0.05) return 'stayed';
  return after < before ? 'towards' : 'away';
};

const countsOf = (
  values: readonly string[],
  wanted: readonly string[],
  sum: Omit<Sum, 'category' | 'number'>,
): Sum[] =>
  wanted.map((category) => ({ ...sum, category, number: values.filter((v) => v === category).length }));

const spread = (values: readonly number[], sum: Omit<Sum, 'category' | 'number'>): Sum[] => [
  { ...sum, category: 'lower quartile', number: whole(quartile(values, 0.25)) },
  { ...sum, category: 'median', number: whole(quartile(values, 0.5)) },
  { ...sum, category: 'upper quartile', number: whole(quartile(values, 0.75)) },
  { ...sum, category: 'answers', number: values.length },
];

const zones = ['middle', 1, 2, 3, 4, 5, 6, 'outside', 'not placed', 'does not apply'].map((each) =>
  typeof each === 'number' ? `ring ${each}` : each,
);
const ways = ['towards', 'away', 'stayed', 'unknown'];

/** Every number of one question of the group copy. `question` counts from 0, and 0 is the baseline. */
export const sumsOf = (people: readonly Person[], question: number): Sum[] => {
  const answers = people.map((person) => person[question] ?? null);
  const given = answers.filter((each) => each !== null);
  const all = { question, figure: 'all' } as const;
  const last = (person: Person): Given | undefined =>
    person.slice(0, question).findLast((each) => each !== null) ?? undefined;
  const placesOf = (role: Role) => given.map(({ figures }) => figures[role]);
  const trios = given.flatMap(({ figures: { doctor, carer, self } }) =>
    isPlace(doctor) && isPlace(carer) && isPlace(self) ? [[doctor, carer, self] as const] : [],
  );
  const pairs = trios.map(([d, c, s]) => [apart(d, c), apart(c, s), apart(d, s)]);
  const gaps = given.flatMap(({ figures: { doctor, self } }) =>
    isPlace(doctor) && isPlace(self) ? [say(doctor) - say(self)] : [],
  );
  const holds = (each: Given, card: Card, lies?: string) =>
    each.cards.some(([held, at]) => held === card && (lies === undefined || lies === at));
  const count = (figure: Sum['figure'], measure: string, category: string, number: number): Sum => ({
    ...{ question, figure, measure, category, number },
  });
  const different = (each: Given) => cards.filter((card) => holds(each, card)).length;

  return [
    count('all', 'answered', '', given.length),
    count('all', 'passed', '', answers.length - given.length),
    ...roles.flatMap((figure) => [
      ...countsOf(placesOf(figure).map(zone), zones, { question, figure, measure: 'stood' }),
      ...spread(placesOf(figure).filter(isPlace).map(say), { question, figure, measure: 'say' }),
      ...(question > 0
        ? countsOf(
            people.flatMap((person) => {
              const to = person[question]?.figures[figure];
              return to === undefined ? [] : [moved(person[0]?.figures[figure], to)];
            }),
            ways,
            { question, figure, measure: 'moved since the start' },
          )
        : []),
      ...(question > 1
        ? countsOf(
            people.flatMap((person) => {
              const to = person[question]?.figures[figure];
              return to === undefined ? [] : [moved(last(person)?.figures[figure], to)];
            }),
            ways,
            { question, figure, measure: 'moved since the question before' },
          )
        : []),
    ]),
    ...cards.flatMap((card) => [
      count('all', 'held a card', card, given.filter((each) => holds(each, card)).length),
      count('all', 'card with the answer', card, given.filter((each) => holds(each, card, 'answer')).length),
      ...roles.map((role) =>
        count(role, 'card with the figure', card, given.filter((each) => holds(each, card, role)).length),
      ),
    ]),
    count('all', 'held a card', 'none', given.filter((each) => different(each) === 0).length),
    count('all', 'held a card', 'several', given.filter((each) => different(each) > 1).length),
    ...spread(gaps, { ...all, measure: 'gap' }),
    ...spread(
      pairs.map((three) => 100 * Math.max(0, 1 - three.reduce((sum, each) => sum + each, 0) / 3)),
      { ...all, measure: 'togetherness' },
    ),
    count('all', 'side by side', 'yes', pairs.filter((three) => three.every((each) => each <= 0.35)).length),
    count('all', 'side by side', 'answers', pairs.length),
  ];
};
