import { peopleIn } from '../analysis/statistics.ts';
import { sizeBandOf } from '../disclosure/groupSize.ts';
import { roles } from '../exercise/kit.ts';
import type { ExportKind } from '../session/model.ts';
import type { Translate } from '../text/translate.ts';
import { anonymousQuestion } from './anonymousQuestion.ts';
import { groupQuestion } from './groupQuestion.ts';
import type { CaptionedScene, Fact, QuestionReport, ReportTable } from './model.ts';
import { bandInWords, printed } from './phrases.ts';
import { chartFor } from './pictures/chartFor.ts';
import { type SidePicture, sidesScene } from './pictures/sides.ts';
import { emptyQuestion, type QuestionName } from './question.ts';
import { type AskedOfSides, majorityOf, type Side, type SideAnswer } from './sides.ts';
import { sidesSentences } from './sidesWords.ts';

type Asked = {
  readonly kind: ExportKind;
  readonly sides: readonly Side[];
  readonly name: QuestionName;
  readonly overTime: boolean;
  /** Set where nothing of this question may be set side by side. */
  readonly withheld: string | null;
};

/** One question with the sides beside each other: a sentence a figure, a picture a figure, one table. */
export const sidesQuestion = (t: Translate, question: AskedOfSides, asked: Asked): QuestionReport => {
  const empty = emptyQuestion(t, question.stats, asked.name);
  if (asked.withheld) return { ...empty, withheld: asked.withheld };
  const { kind, sides, overTime } = asked;
  const told = question.answers.map((answer) => answer && ownReport(t, kind, answer, asked.name));
  return {
    ...empty,
    answered: sides
      .map(({ name }, i) => {
        const answer = question.answers[i];
        return answer
          ? t('collate.beside.answered', { side: name, many: sizeOf(t, kind, answer) })
          : t('collate.beside.notShownOf', { side: name });
      })
      .join(' '),
    sentences: sidesSentences(t, kind, question, overTime),
    beside: pictureOf(t, kind, question, asked),
    tables: tables(t, kind, question, asked, told),
    notShown: question.answers.every((answer) => answer !== null)
      ? []
      : [{ what: t('collate.beside.fewWhat'), why: t('collate.beside.fewWhy') }],
    facts: told.flatMap((report, i): Fact[] =>
      (report?.facts ?? [])
        .filter(({ measure }) => measure !== 'quote')
        .map((fact) => ({ ...fact, group: sides[i]?.key ?? '' })),
    ),
  };
};

/** The question as a report of this side alone would tell it: no two editions can say different things. */
const ownReport = (
  t: Translate,
  kind: ExportKind,
  { stats, words }: SideAnswer,
  name: QuestionName,
): QuestionReport =>
  kind === 'anonymous'
    ? anonymousQuestion(t, stats, name, words, [])
    : groupQuestion(t, stats, name, { oneBoard: false, around: 0 }, null);

const sizeOf = (t: Translate, kind: ExportKind, { stats }: SideAnswer): string =>
  kind === 'group' ? `${stats.answered}` : bandInWords(t, sizeBandOf(peopleIn(stats)));

/** More columns than this have no room in a picture; the table has them all. */
const mostColumns = 8;

const pictureOf = (
  t: Translate,
  kind: ExportKind,
  question: AskedOfSides,
  { sides, overTime }: Asked,
): CaptionedScene | null => {
  if (sides.length > mostColumns) return null;
  const panels = roles.map((role) => ({
    role,
    name: t(`figures.role.${role}`),
    sides: sides.map((side, i): SidePicture => {
      const answer = question.answers[i];
      const place = answer && kind === 'anonymous' ? majorityOf(answer, role) : null;
      return {
        name: side.short,
        place: place === 'off' ? null : place,
        say: answer && kind === 'group' ? (answer.stats.board?.figures[role].say ?? null) : null,
        isShown: answer !== null && answer !== undefined,
      };
    }),
  }));
  const labels = {
    middle: t('collate.beside.middle'),
    edge: t('collate.beside.edge'),
    outside: t('collate.beside.outside'),
  };
  const list = sidesSentences(t, kind, question, overTime).join(' ');
  return {
    scene: chartFor(t, sidesScene(panels, labels, overTime, t('collate.beside.alt', { list }))),
    caption: [
      t(kind === 'group' ? 'collate.beside.captionGroup' : 'collate.beside.caption'),
      ...(overTime ? [t('collate.beside.slope')] : []),
    ].join(' '),
  };
};

const tables = (
  t: Translate,
  kind: ExportKind,
  { answers }: AskedOfSides,
  { sides, overTime }: Asked,
  told: readonly (QuestionReport | null)[],
): ReportTable[] => [
  {
    caption: t(kind === 'group' ? 'collate.beside.sayTable' : 'collate.beside.table'),
    columns: [
      t(overTime ? 'collate.beside.when' : 'collate.beside.who'),
      ...roles.map((role) => t(`figures.role.${role}`)),
    ],
    rows: sides.map(({ name }, i) => ({
      heading: name,
      cells: roles.map((role, at) => {
        const answer = answers[i];
        if (!answer) return t('collate.beside.hidden');
        if (kind === 'anonymous') return told[i]?.tables[0]?.rows[at]?.cells[0] ?? '';
        const say = answer.stats.board?.figures[role].say;
        if (!say) return t('report.table.nothing');
        return t('collate.beside.sayCell', {
          median: printed(say.median),
          lower: printed(say.lower),
          upper: printed(say.upper),
          of: say.of,
        });
      }),
    })),
  },
];
