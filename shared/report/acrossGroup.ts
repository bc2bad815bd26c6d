import type { Spread } from '../analysis/spread.ts';
import type { QuestionStatistics } from '../analysis/statistics.ts';
import { perRole, type Role, roles } from '../exercise/kit.ts';
import { listed } from '../text/listed.ts';
import type { Translate } from '../text/translate.ts';
import type { AcrossReport, CaptionedScene, ReportTable } from './model.ts';
import { printed } from './phrases.ts';
import { chartFor } from './pictures/chartFor.ts';
import { inPictures } from './pictures/inPictures.ts';
import { slopesScene } from './pictures/slopes.ts';
import { topicOf } from './topicOf.ts';

type Asked = { readonly question: QuestionStatistics; readonly label: string };
type Step = { readonly label: string; readonly topic: string; readonly asked: QuestionStatistics };

/** How power moved in the group copy: medians and quartiles of say, and how many moved. */
export const acrossGroup = (t: Translate, asked: readonly Asked[]): AcrossReport => {
  const steps = asked.map(
    ({ question, label }): Step => ({
      label,
      topic: topicOf(t, question.question),
      asked: question,
    }),
  );
  const moved = movedTable(t, steps);
  return {
    heading: t('report.across.heading'),
    figures: roles.map((role) => ({
      role,
      heading: t(`figures.role.${role}`),
      sentences: saySentences(t, role, steps),
    })),
    pictures: inPictures(steps).map((some) => pictureOf(t, some)),
    tables: [sayTable(t, steps), ...moved],
  };
};

const sayOf = ({ asked }: Step, role: Role): Spread | null => asked.board?.figures[role].say ?? null;

/** "Say of the doctor: 77 at the start, then 73, 81, 88: 11 points more than at the start." */
const saySentences = (t: Translate, role: Role, steps: readonly Step[]): string[] => {
  const says = steps.flatMap((step) => {
    const say = sayOf(step, role);
    return say ? [Math.round(say.median)] : [];
  });
  const [first, ...others] = says;
  const last = others.at(-1);
  const who = t(`report.aboutWhom.${role}`);
  if (first === undefined || last === undefined) return [t('report.across.unplaced', { who })];
  const change = last - first;
  const way = change === 0 ? 'same' : change > 0 ? 'more' : 'less';
  const said = t(`report.across.change.${way}`, { points: Math.abs(change) });
  return [t('report.across.says', { who, first, others: listed(t, others.map(String), ','), change: said })];
};

const pictureOf = (t: Translate, steps: readonly Step[]): CaptionedScene => {
  const list = roles
    .map((role) =>
      t('report.across.altRow', {
        figure: t(`figures.role.${role}`),
        list: listed(
          t,
          steps.map((step) => {
            const say = sayOf(step, role);
            return `${step.label}: ${say ? printed(say.median) : t('report.table.nothing')}`;
          }),
          ',',
        ),
      }),
    )
    .join(' ');
  return {
    scene: chartFor(
      t,
      slopesScene(
        steps.map((step) => ({ name: step.label, say: perRole((role) => sayOf(step, role)) })),
        perRole((role) => t(`figures.role.${role}`)),
        t('report.across.saysAlt', { list }),
      ),
    ),
    caption: t('report.across.saysCaption'),
  };
};

const columns = (t: Translate): string[] => [
  t('report.across.question'),
  ...roles.map((role) => t(`figures.role.${role}`)),
];
const heading = (t: Translate, { label, topic }: Step): string => t('report.across.row', { label, topic });

const sayTable = (t: Translate, steps: readonly Step[]): ReportTable => ({
  caption: t('report.across.saysTable'),
  columns: columns(t),
  rows: steps.map((step) => ({
    heading: heading(t, step),
    cells: roles.map((role) => {
      const say = sayOf(step, role);
      if (!say) return t('report.table.nothing');
      return t('report.across.sayCell', {
        median: printed(say.median),
        lower: printed(say.lower),
        upper: printed(say.upper),
      });
    }),
  })),
});

const movedTable = (t: Translate, steps: readonly Step[]): ReportTable[] => {
  const rows = steps.flatMap((step) => {
    const moves = roles.map((role) => step.asked.board?.figures[role].sinceStart ?? null);
    if (moves.every((move) => move === null)) return [];
    return [
      {
        heading: heading(t, step),
        cells: moves.map((move) =>
          move
            ? t('report.across.movedCell', {
                towards: move.towards,
                away: move.away,
                stayed: move.stayed,
              })
            : t('report.table.nothing'),
        ),
      },
    ];
  });
  return rows.length === 0 ? [] : [{ caption: t('report.across.movedTable'), columns: columns(t), rows }];
};
