import type { QuestionStatistics, SessionStatistics } from '../analysis/statistics.ts';
import type { Role } from '../exercise/kit.ts';
import { isTooSmall, smallestGroup } from './groupSize.ts';
import { type Knowledge, withTable } from './knowledge.ts';
import { directions, zoneCells } from './outcomes.ts';
import { movementTies, offIsUnknown, releaseTies, type Table } from './ties.ts';

/** The hidden counts of one figure in one question; null where there is no such table. */
export type HiddenTables = {
  readonly zones: Table | null;
  readonly sinceStart: Table | null;
  readonly sinceBefore: Table | null;
};
export type TableName = keyof HiddenTables;

export const cellsOf = (table: Table | null | undefined, cells: number): readonly number[] =>
  table ? Array.from({ length: cells }, (_, i) => table.first + i) : [];

export const sizeOfTable = (name: TableName): number =>
  name === 'zones' ? zoneCells.length : directions.length;

/** R1 lets something be told of this question, and it has a board. */
export const isTold = ({ board, answered }: QuestionStatistics): boolean =>
  board !== null && !isTooSmall(answered);

/** One figure's hidden tables over all questions, with everything that ties them together. */
export const hiddenTables = (
  knowledge: Knowledge,
  stats: SessionStatistics,
  role: Role,
): readonly HiddenTables[] => {
  const tables: HiddenTables[] = [];
  for (const [i, question] of stats.questions.entries()) {
    const figure = isTold(question) ? question.board?.figures[role] : undefined;
    const size = question.answered;
    const own: HiddenTables = {
      zones: figure ? withTable(knowledge, zoneCells.length, size) : null,
      sinceStart: figure?.sinceStart ? withTable(knowledge, directions.length, size) : null,
      sinceBefore: figure?.sinceBefore ? withTable(knowledge, directions.length, size) : null,
    };
    tables.push(own);
    for (const since of ['sinceStart', 'sinceBefore'] as const) {
      const moved = own[since];
      if (!own.zones || !moved) continue;
      knowledge.fences.push(offIsUnknown(own.zones, moved));
      const before = comparedWith(stats, i, since);
      const zonesThen = before === null ? null : tables[before]?.zones;
      if (zonesThen) knowledge.fences.push(...movementTies(zonesThen, own.zones, moved, stats.answered));
      else if (since === 'sinceStart')
        // "Fewer than 5" answered the start: everybody else here can't be compared.
        knowledge.fences.push({
          terms: [[moved.first + directions.indexOf('unknown'), 1]],
          least: Math.max(0, size - smallestGroup + 1),
          most: size,
        });
    }
  }
  return tables;
};

/**
 * The question that everybody's movement is compared with: the start; or the question before, where nobody left
 * out either. After a pass it is another one for each person, and then nothing ties the tables together.
 */
export const comparedWith = (
  { questions, answered }: SessionStatistics,
  i: number,
  since: 'sinceStart' | 'sinceBefore',
): number | null => {
  if (since === 'sinceStart') {
    const start = questions.findIndex(({ question }) => question.kind === 'baseline');
    return start >= 0 && start < i ? start : null;
  }
  const before = questions.slice(0, i).findLastIndex(({ board }) => board !== null);
  const isWhole = [questions[before], questions[i]].every((each) => each?.answered === answered);
  return before >= 0 && isWhole ? before : null;
};

/** What ties a figure's tables to an earlier release over other people. */
export const tieReleases = (
  knowledge: Knowledge,
  then: HiddenTables,
  now: HiddenTables,
  people: { readonly added: number; readonly gone: number },
): void => {
  for (const name of ['zones', 'sinceStart', 'sinceBefore'] as const) {
    const [old, own] = [then[name], now[name]];
    if (old && own) knowledge.fences.push(...releaseTies(old, own, sizeOfTable(name), people));
  }
};
