import type { QuestionStatistics, SessionStatistics } from '../analysis/statistics.ts';
import { tellsMajority } from '../disclosure/countWords.ts';
import { type Role, roles } from '../exercise/kit.ts';
import type { ExportKind } from '../session/model.ts';
import { listed } from '../text/listed.ts';
import type { Translate } from '../text/translate.ts';
import { acrossGroup } from './acrossGroup.ts';
import { type FigureWords, strengthFor, type WordsByQuestion } from './anonymousFigure.ts';
import type { AcrossReport, CaptionedScene, QuestionReport, ReportTable } from './model.ts';
import { chartFor } from './pictures/chartFor.ts';
import { inPictures } from './pictures/inPictures.ts';
import { type Direction, type MovedRow, movedScene } from './pictures/moved.ts';
import { topicOf } from './topicOf.ts';

/** A question on the board and what may be said of it. */
type Step = {
  readonly label: string;
  readonly topic: string;
  readonly isStart: boolean;
  readonly size: number;
  readonly words: readonly FigureWords[] | null;
};

/**
 * How power moved from the first placement on. Nothing new is told here: the same words and numbers as question
 * by question, side by side. Null with fewer than two questions on the board.
 */
export const acrossQuestions = (
  t: Translate,
  kind: ExportKind,
  stats: SessionStatistics,
  told: { readonly questions: readonly QuestionReport[]; readonly words: WordsByQuestion },
): AcrossReport | null => {
  const onBoard = stats.questions.flatMap((question, i) => {
    const label = told.questions[i]?.label;
    return question.board && label ? [{ question, label, words: told.words[i] ?? null }] : [];
  });
  if (onBoard.length < 2) return null;
  if (kind === 'group') return acrossGroup(t, onBoard);
  const steps = onBoard.map((each) => stepOf(t, each));
  return {
    heading: t('report.across.heading'),
    figures: roles.map((role) => ({
      role,
      heading: t(`figures.role.${role}`),
      sentences: movedSentences(t, role, steps),
    })),
    pictures: inPictures(steps).map((some) => pictureOf(t, some)),
    tables: [tableOf(t, steps)],
  };
};

type Asked = {
  readonly question: QuestionStatistics;
  readonly label: string;
  readonly words: readonly FigureWords[] | null;
};

const stepOf = (t: Translate, { question: { question, answered }, label, words }: Asked): Step => ({
  label,
  topic: topicOf(t, question),
  isStart: question.kind === 'baseline',
  size: answered,
  words,
});

const sinceStartOf = ({ words }: Step, role: Role) =>
  words?.find((figure) => figure.role === role)?.moved.find((moved) => moved.since === 'since the start');

/** What over half did with a figure since the start; null where no direction is over half's, or it is held back. */
const sharedMove = (step: Step, role: Role): Direction | null => {
  const shared = sinceStartOf(step, role)?.parts.find(({ said }) =>
    tellsMajority(said, step.size),
  )?.direction;
  return shared === undefined || shared === 'unknown' ? null : shared;
};

/** "Over half moved the doctor further out (Having a say); closer to the middle (Knowing my medication)." */
const movedSentences = (t: Translate, role: Role, steps: readonly Step[]): string[] => {
  const list = (['away', 'towards', 'stayed'] as const).flatMap((direction) => {
    const topics = steps.filter((step) => sharedMove(step, role) === direction).map(({ topic }) => topic);
    if (topics.length === 0) return [];
    return [
      t('report.across.way', { way: t(`report.across.ways.${direction}`), topics: listed(t, topics, ',') }),
    ];
  });
  if (list.length === 0) return [t('report.across.none', { who: t(`report.aboutWhom.${role}`) })];
  return [t('report.across.moved', { who: t(`figures.role.${role}`), list: listed(t, list, ';') })];
};

const moveWords = (t: Translate, step: Step, role: Role): string => {
  if (step.isStart) return t('report.across.start');
  if (step.words === null) return t('report.across.notShown');
  const since = sinceStartOf(step, role);
  if (since?.parts.length === 0) return t('report.across.notShown');
  const move = sharedMove(step, role);
  return move ? t(`report.across.short.${move}`) : t('report.manyWithin.no majority');
};

const pictureOf = (t: Translate, steps: readonly Step[]): CaptionedScene => {
  const rows = roles.map(
    (role): MovedRow => ({
      role,
      name: t(`figures.role.${role}`),
      cells: steps.map((step) => {
        const figure = step.words?.find((each) => each.role === role);
        return {
          target: figure ? { role, shading: figure.shading, strengthOf: strengthFor(step.size) } : null,
          direction: sharedMove(step, role),
          words: moveWords(t, step, role),
        };
      }),
    }),
  );
  const list = roles
    .map((role) =>
      t('report.across.altRow', {
        figure: t(`figures.role.${role}`),
        list: listed(
          t,
          steps.map((step) => `${step.label}: ${moveWords(t, step, role)}`),
          ',',
        ),
      }),
    )
    .join(' ');
  return {
    scene: chartFor(
      t,
      movedScene(
        steps.map(({ label }) => label),
        rows,
        t('report.across.alt', { list }),
      ),
    ),
    caption: t('report.across.caption'),
  };
};

const tableOf = (t: Translate, steps: readonly Step[]): ReportTable => ({
  caption: t('report.across.table'),
  columns: [t('report.across.question'), ...roles.map((role) => t(`figures.role.${role}`))],
  rows: steps
    .filter(({ isStart }) => !isStart)
    .map((step) => ({
      heading: t('report.across.row', { label: step.label, topic: step.topic }),
      cells: roles.map((role) => moveWords(t, step, role)),
    })),
});
