import type { QuestionStatistics, SessionStatistics } from '../analysis/statistics.ts';
import { type PerRole, perRole, type Role, roles } from '../exercise/kit.ts';
import {
  cellsOf,
  comparedWith,
  type HiddenTables,
  hiddenTables,
  isTold,
  sizeOfTable,
  type TableName,
  tieReleases,
} from './hiddenTables.ts';
import { fatesOfTellings, isKnownSize, type Knowledge, learn, nothingKnown } from './knowledge.ts';
import {
  type Clue,
  cluesOfMovement,
  cluesOfShading,
  movedCounts,
  movedWordsAt,
  tellingOf,
  tellingSteps,
  tellingsOf,
  zoneCounts,
} from './outcomes.ts';
import { shadingAt } from './shading.ts';
import type { Table } from './ties.ts';
import { allTold, type FigureTold, type Told } from './told.ts';

/** What has left already over some of the same people (R13 lets it differ by 10 or more). */
export type EarlierRelease = {
  readonly stats: SessionStatistics;
  /** People who are only in the new one, and only in the old one. */
  readonly added: number;
  readonly gone: number;
};

/** How much may be told of each question and figure, and what is known once it is told. */
export type Audit = { readonly told: readonly PerRole<FigureTold>[]; readonly known: PerRole<Knowledge> };

/**
 * R5: nothing hidden may be worked out. For every withheld count the smallest and the largest value that it
 * could have are searched, given everything that is told: the words of every table, the totals, what ties
 * zones to movement and questions to the start, and earlier releases. A table that would leave some count fewer
 * than 3 values steps down: zones merge, then majority words, then nothing.
 *
 * A step is decided by asking every outcome that the table could have had given what is told already, never
 * by the counts themselves, so that stepping down is no hint. Tables are told in a fixed order: all zones, then
 * movement. Source: privacy.md R5; Kenthapadi, Mishra & Nissim, "Simulatable auditing" (PODS 2005).
 */
export const auditOf = (stats: SessionStatistics, earlier: readonly EarlierRelease[] = []): Audit => {
  const known = perRole(() => nothingKnown());
  const before = earlier.map((release) => ({ release, tables: toldEarlier(known, release.stats) }));
  const now = perRole((role) => hiddenTables(known[role], stats, role));
  const told: PerRole<FigureTold>[] = stats.questions.map(() => perRole(() => allTold));

  const then = (i: number, role: Role): readonly HiddenTables[] =>
    before.flatMap(({ release, tables }) => {
      const at = sameQuestion(release.stats, stats.questions[i]);
      return tables[role][at] ?? [];
    });
  for (const [i] of stats.questions.entries())
    for (const role of roles)
      for (const { release, tables } of before) {
        const [old, own] = [tables[role][sameQuestion(release.stats, stats.questions[i])], now[role][i]];
        if (old && own) tieReleases(known[role], old, own, release);
      }

  const tell = (i: number, name: TableName): void => {
    const question = stats.questions[i];
    if (!question || !isTold(question)) return;
    for (const role of roles) {
      const table = now[role][i]?.[name];
      if (!table) continue;
      const near = nearCells(stats, now[role], (at) => then(at, role), i, name);
      // Zones alone are proven open for every size (oneWay.ts); only what left earlier can narrow them.
      const isAlone = name === 'zones' && then(i, role).length === 0;
      const step = isAlone ? 'words' : stepOf(known[role], near, table, countsOf(question, role, name), name);
      told[i] = {
        ...told[i],
        [role]: { ...(told[i]?.[role] ?? allTold), [name]: step },
      } as PerRole<FigureTold>;
      learn(known[role], table, cluesAt(step, question, role, name));
    }
  };
  const all = [...stats.questions.keys()];
  for (const i of all) tell(i, 'zones');
  for (const i of all) {
    tell(i, 'sinceStart');
    tell(i, 'sinceBefore');
  }
  return { told, known };
};

const stepOf = (
  known: Knowledge,
  near: readonly number[],
  table: Table,
  counts: readonly number[],
  name: TableName,
): Told => {
  const kind = name === 'zones' ? 'zones' : 'moved';
  const own = tellingOf(kind, counts, table.size);
  const tellings = isKnownSize(table.size) ? tellingsOf(kind, table.size) : [own];
  const fate = fatesOfTellings(known, near, table, tellings).get(own.keys[0] ?? '');
  return tellingSteps[fate ?? tellingSteps.length] ?? 'nothing';
};

/** What an earlier release told, from the same rules: a report is made the same way every time. */
const toldEarlier = (
  known: PerRole<Knowledge>,
  stats: SessionStatistics,
): PerRole<readonly HiddenTables[]> => {
  const { told } = auditOf(stats);
  return perRole((role) => {
    const tables = hiddenTables(known[role], stats, role);
    for (const [i, question] of stats.questions.entries())
      for (const name of ['zones', 'sinceStart', 'sinceBefore'] as const) {
        const table = tables[i]?.[name];
        if (table)
          learn(known[role], table, cluesAt(told[i]?.[role][name] ?? 'nothing', question, role, name));
      }
    return tables;
  });
};

/** The same words, not only the same id: groups that are put together may have changed a question of a set. */
const sameQuestion = ({ questions }: SessionStatistics, wanted: QuestionStatistics | undefined): number =>
  questions.findIndex(
    ({ question }) => question.id === wanted?.question.id && question.wording === wanted.question.wording,
  );

const cluesAt = (
  step: Told,
  { board, answered }: QuestionStatistics,
  role: Role,
  name: TableName,
): readonly Clue[] => {
  const figure = board?.figures[role];
  if (!figure) return [];
  if (name === 'zones') return cluesOfShading(shadingAt(step, figure.stood, answered), answered);
  const moved = figure[name];
  const said = moved && movedWordsAt(step, moved, answered);
  return said ? cluesOfMovement(said) : [];
};

const countsOf = ({ board }: QuestionStatistics, role: Role, name: TableName): readonly number[] => {
  const figure = board?.figures[role];
  if (!figure) return [];
  if (name === 'zones') return zoneCounts(figure.stood);
  const moved = figure[name];
  return moved ? movedCounts(moved) : [];
};

/** The table itself, what it is compared with, and the same of both in earlier releases. */
const nearCells = (
  stats: SessionStatistics,
  now: readonly HiddenTables[],
  then: (i: number) => readonly HiddenTables[],
  i: number,
  name: TableName,
): readonly number[] => {
  const zonesAt = (at: number) =>
    [now[at], ...then(at)].flatMap((tables) => cellsOf(tables?.zones, sizeOfTable('zones')));
  if (name === 'zones') return zonesAt(i);
  const before = comparedWith(stats, i, name);
  const moved = [now[i], ...then(i)].flatMap((tables) => cellsOf(tables?.[name], sizeOfTable(name)));
  return [...(before === null ? [] : zonesAt(before)), ...zonesAt(i), ...moved];
};
