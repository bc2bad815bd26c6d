import Papa from 'papaparse';
import { reportCsv } from '../../electron/core/reportTables.ts';
import { statisticsOf } from '../../shared/analysis/statistics.ts';
import type { EarlierRelease } from '../../shared/disclosure/audit.ts';
import type { CountWords } from '../../shared/disclosure/countWords.ts';
import { oneWayWords } from '../../shared/disclosure/oneWay.ts';
import { directions, movedCounts, zoneCells, zoneCounts } from '../../shared/disclosure/outcomes.ts';
import { shadingOf } from '../../shared/disclosure/shading.ts';
import { movementTies, offIsUnknown, type Table } from '../../shared/disclosure/ties.ts';
import { type Fence, type Known, type Patience, spansUpTo } from '../../shared/disclosure/whole.ts';
import { type Role, roles } from '../../shared/exercise/kit.ts';
import { buildReport } from '../../shared/report/build.ts';
import type { Session } from '../../shared/session/model.ts';
import { onBoard } from './rooms.ts';

/** One line of report.csv. */
export type Row = Readonly<
  Record<'question' | 'figure' | 'measure' | 'category' | 'number' | 'words', string>
>;

/** The rows of the anonymous report as somebody reads them from the file. */
export const anonymousRows = (session: Session, earlier: readonly EarlierRelease[] = []): readonly Row[] => {
  const model = buildReport(session, { kind: 'anonymous', region: null, month: '2026-11', earlier });
  if (model.withheld) return [];
  return Papa.parse<Row>(reportCsv(model).slice(1), { header: true, skipEmptyLines: true }).data;
};

/** What the attacker was told by somebody in the room: how many answered each question, and at all. */
export type Sizes = { readonly people: number; readonly answered: readonly number[] };

export const sizesOf = (session: Session): Sizes => {
  const stats = statisticsOf(session);
  return { people: stats.answered, answered: stats.questions.map(({ answered }) => answered) };
};

/** What words mean for a group whose exact size is known: README.txt says it. */
export const meaningOf = ({ words, number }: Row, size: number): readonly [number, number] => {
  const half = Math.floor(size / 2);
  if (number !== '') return [Number(number), Number(number)];
  if (words.startsWith('about ')) return [Number(words.slice(6)) - 2, Number(words.slice(6)) + 2];
  const meanings: Readonly<Record<string, readonly [number, number]>> = {
    'over half': [half + 1, size],
    'no majority': [0, half],
    '5 or more': [5, half],
    'fewer than 5': [0, 4],
    'fewer than 8': [0, 7],
    'nearly everyone': [Math.ceil(0.9 * size), size],
  };
  return meanings[words] ?? [0, size];
};

const cellsOfCategory: Readonly<Record<string, readonly number[]>> = {
  inner: [0],
  between: [1],
  'inner or between': [0, 1],
  outer: [2],
  'outer or outside': [2, 3],
  outside: [3],
  off: [4],
};

/** One figure's puzzle: the hidden counts of every question, with all that rows, sizes and logic say of them. */
export type Puzzle = {
  readonly known: Known;
  /** By question: where its hidden counts are. */
  readonly tables: readonly { readonly zones: Table | null; readonly moved: Table | null }[];
};

export const puzzleOf = (rows: readonly Row[], { people, answered }: Sizes, role: Role): Puzzle => {
  const limits: [number, number][] = [];
  const fences: Fence[] = [];
  const table = (cells: number, size: number): Table => {
    const made = { first: limits.length, size };
    for (let i = 0; i < cells; i += 1) limits.push([0, size]);
    fences.push({
      terms: Array.from({ length: cells }, (_, i) => [made.first + i, 1] as const),
      least: size,
      most: size,
    });
    return made;
  };
  const tables: { zones: Table | null; moved: Table | null }[] = [];
  for (const i of onBoard.keys()) {
    const size = answered[i] ?? 0;
    const own = rows.filter(({ question, figure }) => question === `q${i + 1}` && figure === role);
    if (size < 5) {
      tables.push({ zones: null, moved: null });
      continue;
    }
    const zones = table(zoneCells.length, size);
    const moved = i > 0 ? table(directions.length, size) : null;
    for (const row of own) {
      const [least, most] = meaningOf(row, size);
      const cells =
        row.measure === 'stood'
          ? (cellsOfCategory[row.category] ?? []).map((cell) => zones.first + cell)
          : row.measure === 'moved since the start' && moved
            ? directions.flatMap((direction, d) => (direction === row.category ? [moved.first + d] : []))
            : [];
      if (cells.length > 0) fences.push({ terms: cells.map((cell) => [cell, 1] as const), least, most });
      // In words it stands alone only where at least 5 were there.
      if (row.category === 'outside' && row.number === '' && row.words !== 'fewer than 5')
        fences.push({ terms: [[zones.first + 3, 1]], least: 5, most: size });
    }
    const start = tables[0]?.zones;
    if (moved) fences.push(offIsUnknown(zones, moved));
    if (moved && start) fences.push(...movementTies(start, zones, moved, people));
    tables.push({ zones, moved });
  }
  return { known: { limits, fences }, tables };
};

/** The true counts behind a puzzle, in the order of its cells. */
export const truthOf = (session: Session, puzzle: Puzzle, role: Role): readonly number[] => {
  const stats = statisticsOf(session);
  return puzzle.tables.flatMap(({ zones, moved }, i) => {
    const figure = stats.questions[i]?.board?.figures[role];
    if (!figure) return [];
    return [
      ...(zones ? zoneCounts(figure.stood) : []),
      ...(moved && figure.sinceStart ? movedCounts(figure.sinceStart) : []),
    ];
  });
};

/** An attacker searches much longer than the product does, and claims nothing where even that is not enough. */
export const attackersPatience: Patience = { steps: 20_000, gaveUp: 'open' };

export type Rows = (session: Session) => readonly Row[];

/** Whether subtraction and integer programming leave some hidden count fewer than `open` values. */
export const pinsSomething = (
  session: Session,
  rowsOf: Rows,
  open: number,
  also: (puzzle: Puzzle, role: Role) => readonly Fence[] = () => [],
): boolean => {
  const rows = rowsOf(session);
  if (rows.length === 0) return false;
  const sizes = sizesOf(session);
  return roles.some((role) => {
    const puzzle = puzzleOf(rows, sizes, role);
    const known = { ...puzzle.known, fences: [...puzzle.known.fences, ...also(puzzle, role)] };
    const spans = spansUpTo(known, open, attackersPatience) ?? [];
    return spans.some(([least, most]) => most - least + 1 < open);
  });
};

/** What somebody in the room knows besides: their own answers, so that the others' counts are open. */
export const ownAnswers =
  (session: Session, seat: number) =>
  (puzzle: Puzzle, role: Role): readonly Fence[] => {
    const person = session.participants[seat];
    const alone = statisticsOf({ ...session, participants: person ? [person] : [] });
    return puzzle.tables.flatMap(({ zones, moved }, i) => {
      const figure = alone.questions[i]?.board?.figures[role];
      const mine = (table: Table | null, counts: readonly number[] | null): Fence[] =>
        !table || !counts
          ? []
          : counts.flatMap((count, cell) =>
              count === 0 ? [] : [{ terms: [[table.first + cell, 1]], least: 1, most: table.size }],
            );
      if (!figure || alone.questions[i]?.answered === 0) return [];
      return [
        ...mine(zones, zoneCounts(figure.stood)),
        ...mine(moved, figure.sinceStart && movedCounts(figure.sinceStart)),
      ];
    });
  };

/** R3's words for every table, as they were before R5 looked at all of them together. */
export const unaudited: Rows = (session) => {
  const stats = statisticsOf(session);
  return stats.questions.flatMap(({ board, answered }, i) =>
    roles.flatMap((role) => {
      const figure = board?.figures[role];
      if (!figure || answered < 5) return [];
      const row = (measure: string, category: string, { says, about }: CountWords): Row => ({
        question: `q${i + 1}`,
        figure: role,
        measure,
        category,
        number: '',
        words: about === null ? says : `about ${about}`,
      });
      const moved = figure.sinceStart && oneWayWords(movedCounts(figure.sinceStart), answered);
      return [
        ...shadingOf(figure.stood, answered).map(({ shade, said }) => row('stood', shade, said)),
        ...(moved ?? []).map((said, cell) => row('moved since the start', directions[cell] ?? '', said)),
      ];
    }),
  );
};

/** "Hide under 5" with exact counts otherwise: the rule that privacy.md measured and rejected. */
export const hiddenUnderFive: Rows = (session) => exactRows(session, 5);

/** Exact counts, as only the group copy has them. */
export const exactCounts: Rows = (session) => exactRows(session, 0);

const exactRows = (session: Session, from: number): readonly Row[] => {
  const stats = statisticsOf(session);
  return stats.questions.flatMap((question, i) =>
    roles.flatMap((role) => {
      const figure = question.board?.figures[role];
      if (!figure || question.answered < 5) return [];
      const row = (measure: string, category: string, count: number): Row => ({
        question: `q${i + 1}`,
        figure: role,
        measure,
        category,
        number: count >= from ? `${count}` : '',
        words: count >= from ? '' : 'fewer than 5',
      });
      return [
        ...zoneCounts(figure.stood).map((count, cell) => row('stood', zoneCells[cell] ?? '', count)),
        ...(figure.sinceStart
          ? movedCounts(figure.sinceStart).map((count, cell) =>
              row('moved since the start', directions[cell] ?? '', count),
            )
          : []),
      ];
    }),
  );
};
