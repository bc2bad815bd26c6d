import { expect } from '@playwright/test';
import { type Role, roles } from './circle.ts';
import { type Line, linesOf, type Report, rowsOf } from './reports.ts';
import { type Person, type Sum, say, sumsOf } from './sums.ts';

/** What the files say, held against what was placed. */

const named: Record<Role, string> = { doctor: 'Doctor', carer: 'Carer', self: 'Me' };
const boards = [0, 1, 2, 3] as const;
const marks = ['blue star', 'orange moon', 'purple leaf', 'green cloud', 'yellow drop', 'pink kite'];

type Fact = { figure: string; measure: string; category: string; number: number | null; words: string };
type Json = { questions: { question: string; withheld: string | null; facts: Fact[] }[] };

const inLines = (sums: readonly Sum[]): string[] =>
  sums.map(({ question, figure, measure, category, number }) =>
    [`q${question + 1}`, figure, measure, category, number].join(' | '),
  );
const numbersIn = (lines: readonly Line[]): string[] =>
  lines
    .filter(({ number }) => number !== '')
    .map(({ question, figure, measure, category, number }) =>
      [question, figure, measure, category, number].join(' | '),
    );

export const checkGroupCopy = (
  report: Report,
  people: readonly Person[],
  quotes: readonly string[] = [],
): void => {
  const quoted = linesOf(report).filter(({ measure }) => measure === 'quote');
  expect(quoted.map(({ words }) => words).sort()).toEqual(quotes.toSorted());
  const pdf = report.pdf.replace(/\s+/g, ' ');
  for (const quote of quotes) expect(pdf).toContain(quote);
  const sums = boards.flatMap((question) => sumsOf(people, question));
  const lines = linesOf(report);
  const onBoards = lines.filter(({ question }) => question !== 'q5');
  expect(numbersIn(onBoards).sort(), 'the CSV').toEqual(inLines(sums).sort());
  const json: Json = JSON.parse(report.json);
  const inJson = json.questions
    .filter(({ question }) => question !== 'q5')
    .flatMap(({ question, facts }) =>
      facts
        .filter(({ number }) => number !== null)
        .map((fact) => [question, fact.figure, fact.measure, fact.category, fact.number].join(' | ')),
    );
  expect(inJson.sort(), 'the JSON').toEqual(inLines(sums).sort());

  const pages = pagesOf(report);
  for (const question of boards) {
    const rows = pages[question] ?? [];
    for (const row of tableRows(sums.filter((sum) => sum.question === question)))
      expect(rows, `the PDF about question ${question}`).toContainEqual(expect.stringContaining(row));
  }
};

/** The PDF's lines by the question that they are about, in its pages and in the numbers at the end. */
const pagesOf = (report: Report): readonly (readonly string[])[] => {
  const pages: string[][] = [...boards, 'words'].map(() => []);
  let about: string[] = [];
  for (const row of rowsOf(report)) {
    const [, , number] = /^(At the start|Question (\d))(: .*)?$/.exec(row) ?? [];
    if (/^(At the start|Question \d)(: .*)?$/.test(row)) about = pages[Number(number ?? 0)] ?? [];
    about.push(row);
  }
  return pages;
};

/** The numbers of a question as its tables print them. */
const tableRows = (sums: readonly Sum[]): string[] => {
  const of = (figure: Sum['figure'], measure: string, category: string): number | undefined =>
    sums.find((each) => each.figure === figure && each.measure === measure && each.category === category)
      ?.number;
  const printed = (number: number | undefined) => `${number}`.replace('-', '−');
  const spread = (figure: Sum['figure'], measure: string) => {
    const [lower, median, upper] = ['lower quartile', 'median', 'upper quartile'].map((category) =>
      printed(of(figure, measure, category)),
    );
    return `${median} ${lower} to ${upper} ${of(figure, measure, 'answers')}`;
  };
  const stood = (category: string) => roles.map((role) => of(role, 'stood', category)).join(' ');
  const since = (['since the start', 'since the question before'] as const).flatMap((words) =>
    roles.flatMap((role) =>
      of(role, `moved ${words}`, 'away') === undefined
        ? []
        : [
            `${named[role]}, ${words} ${['towards', 'away', 'stayed', 'unknown']
              .map((way) => of(role, `moved ${words}`, way))
              .join(' ')}`,
          ],
    ),
  );
  return [
    `on the middle dot – all the say ${stood('middle')}`,
    `ring 2 of 6 – a lot of say ${stood('ring 2')}`,
    `ring 4 of 6 – a little say ${stood('ring 4')}`,
    `outside – no say ${stood('outside')}`,
    ...roles.map((role) => `${named[role]} ${spread(role, 'say')}`),
    ...since,
    `Gap: doctor’s say minus mine ${spread('all', 'gap')}`,
    `Togetherness, 0 to 100 ${spread('all', 'togetherness')}`,
  ];
};

/** In words and bands, as the rules have it for 5 to 9 people; nothing that tells who was there. */
export const checkAnonymous = (report: Report, people: readonly Person[], never: readonly string[]): void => {
  const lines = linesOf(report);
  expect(lines.filter(({ number }) => number !== '')).toEqual([]);
  const said = lines
    .filter(({ question, measure }) => question !== 'q5' && measure !== 'answered')
    .map(({ question, figure, measure, category, words }) =>
      [question, figure, measure, category, words].join(' | '),
    );
  // R5 may hold back more than the bands alone, but what is said is true, and most of it is said.
  const bandsTold = new Set(boards.flatMap((question) => bandsOf(people, question)));
  expect(
    said.filter((line) => !bandsTold.has(line)),
    'the CSV',
  ).toEqual([]);
  expect(said).toContain('q1 | doctor | stood | inner | over half');
  expect(said.length).toBeGreaterThan(bandsTold.size * 0.6);
  expect(lines.filter(({ measure }) => measure === 'answered').map(({ words }) => words)).toEqual([
    '5 to 9',
    '5 to 9',
    '5 to 9',
    '5 to 9',
    'fewer than 5',
  ]);
  const json: Json = JSON.parse(report.json);
  expect(json.questions.flatMap(({ facts }) => facts).filter(({ number }) => number !== null)).toEqual([]);
  expect(json.questions.map(({ withheld }) => withheld !== null)).toEqual([false, false, false, false, true]);

  const secrets = [...never, ...marks, 'Blue', 'Orange', 'Purple', 'Yellow', 'Pink'];
  const exact = new Set([...everySay(people), ...spreads(people)]);
  for (const [file, text] of Object.entries({
    ...{ csv: report.csv, json: report.json, readme: report.readme, pdf: report.pdf },
    ...{ name: report.name, bytes: report.bytes },
  })) {
    const flat = text.replace(/\s+/g, ' ').toLocaleLowerCase();
    for (const secret of secrets)
      expect(flat, `${file} holds “${secret}”`).not.toContain(secret.toLocaleLowerCase());
    if (file === 'bytes') continue;
    expect(flat.match(/\bp[1-9]\b|\b\d\d:\d\d\b|\b20\d\d-\d\d-\d\d/g), file).toBeNull();
    // The codebook explains every band there is, with its numbers, and knows nothing of this session.
    if (file === 'readme') continue;
    const numbers = (text.match(/\d+(\.\d+)?/g) ?? []).map(Number);
    expect(
      numbers.filter((number) => exact.has(number)),
      `exact values in ${file}`,
    ).toEqual([]);
  }
};

/** From 12 on: smaller numbers are rings, pages, and the 11 of November. */
const telling = (numbers: readonly number[]): number[] => numbers.filter((number) => number > 11);
const everySay = (people: readonly Person[]): number[] =>
  telling(
    people.flatMap((person) =>
      person.flatMap((given) =>
        given === null
          ? []
          : roles.flatMap((role) => {
              const where = given.figures[role];
              return typeof where === 'string' ? [] : [Math.round(say(where)), Number(say(where).toFixed(1))];
            }),
      ),
    ),
  ).filter((number) => number !== 100);
const spreads = (people: readonly Person[]): number[] =>
  telling(
    boards.flatMap((question) =>
      sumsOf(people, question)
        .filter(
          ({ measure, category }) =>
            ['say', 'gap', 'togetherness'].includes(measure) && category !== 'answers',
        )
        .map(({ number }) => Math.abs(number)),
    ),
  );

const bands = {
  inner: ['middle', 'ring 1', 'ring 2'],
  between: ['ring 3', 'ring 4'],
  'outer or outside': ['ring 5', 'ring 6', 'outside'],
  off: ['not placed', 'does not apply'],
} as const;

const bandsOf = (people: readonly Person[], question: number): string[] => {
  const sums = sumsOf(people, question);
  const answered = sums.find(({ measure }) => measure === 'answered')?.number ?? 0;
  const words = (count: number) => (count * 2 > answered ? 'over half' : 'no majority');
  const row = (figure: string, measure: string, category: string, count: number) =>
    [`q${question + 1}`, figure, measure, category, words(count)].join(' | ');
  return [
    ...roles.flatMap((role) =>
      Object.entries(bands).map(([band, zones]) =>
        row(
          ...([role, 'stood', band] as const),
          sums
            .filter((sum) => sum.figure === role && sum.measure === 'stood')
            .filter(({ category }) => zones.some((zone) => zone === category))
            .reduce((total, { number }) => total + number, 0),
        ),
      ),
    ),
    ...sums
      .filter(({ measure }) => measure.startsWith('moved'))
      .map(({ figure, measure, category, number }) => row(figure, measure, category, number)),
    ...sums
      .filter(({ measure, category }) => measure === 'held a card' && !['none', 'several'].includes(category))
      .map(({ category, number }) => row('all', 'held a card', category, number)),
  ];
};
