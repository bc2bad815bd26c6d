import { type Role, roles } from '../exercise/kit.ts';
import type { ExportKind } from '../session/model.ts';
import { listed } from '../text/listed.ts';
import type { Translate } from '../text/translate.ts';
import { printed } from './phrases.ts';
import { type AskedOfSides, compared, majorityOf, type SideAnswer } from './sides.ts';
import { topicOf } from './topicOf.ts';

/** What may be said of the sides beside each other, one sentence a figure. */
export const sidesSentences = (
  t: Translate,
  kind: ExportKind,
  { answers }: AskedOfSides,
  overTime: boolean,
): string[] => {
  const shown = answers.filter((each) => each !== null);
  return roles.map((role) =>
    kind === 'group' ? saySentence(t, role, shown, overTime) : placeSentence(t, role, shown, overTime),
  );
};

/** "Over half put the doctor half way out in March 2026, and outside the circle in November 2026." */
const placeSentence = (t: Translate, role: Role, shown: readonly SideAnswer[], overTime: boolean): string => {
  const places = shown.map((answer) => majorityOf(answer, role));
  const who = t(`report.who.${role}`);
  const [from, to] = [places[0] ?? null, places.at(-1) ?? null];
  if (places.every((place) => place === null))
    return t('collate.beside.nowhere', { who: t(`report.aboutWhom.${role}`) });
  if (from && shown.length > 1 && places.every((place) => place === from))
    return t(overTime ? 'collate.beside.both' : 'collate.beside.all', {
      who,
      place: t(`report.place.${from}`),
    });
  const [earlier, later] = [shown[0], shown.at(-1)];
  if (overTime && from && to && earlier && later) {
    const way = compared(from, to);
    return [
      t('collate.beside.changed', {
        who,
        before: t(`report.place.${from}`),
        after: t(`report.place.${to}`),
        earlier: earlier.side.name,
        later: later.side.name,
      }),
      ...(way ? [t(`collate.beside.${way}Now`)] : []),
    ].join(' ');
  }
  const list = listed(
    t,
    shown.map(({ side }, i) => {
      const place = places[i];
      return t('collate.beside.item', {
        side: side.name,
        place: place ? t(`report.place.${place}`) : t('collate.beside.noPlace'),
      });
    }),
    ';',
  );
  return t('collate.beside.put', { who, list });
};

const saySentence = (t: Translate, role: Role, shown: readonly SideAnswer[], overTime: boolean): string => {
  const says = shown.flatMap(({ side, stats }) => {
    const say = stats.board?.figures[role].say;
    return say ? [{ side: side.name, median: Math.round(say.median) }] : [];
  });
  const figure = t(`figures.role.${role}`);
  if (says.length === 0) return t('report.picture.dotsNone', { who: t(`report.aboutWhom.${role}`) });
  const list = listed(
    t,
    says.map(({ side, median }) => t('collate.beside.sayItem', { side, median: printed(median) })),
    ';',
  );
  const [first, last] = [says[0], says.at(-1)];
  const change = overTime && first && last && says.length > 1 ? last.median - first.median : null;
  if (change === null) return t('collate.beside.say', { figure, list });
  const way = change === 0 ? 'same' : change > 0 ? 'more' : 'less';
  return t('collate.beside.sayChanged', {
    figure,
    list,
    change: t(`collate.beside.change.${way}`, { points: Math.abs(change) }),
  });
};

/** For the first page: what changed, or where the sides agree; made by rule from what is told anyway. */
export const sidesHighlights = (
  t: Translate,
  kind: ExportKind,
  asked: readonly AskedOfSides[],
  overTime: boolean,
): string[] => {
  if (kind === 'group') return [t('collate.beside.numbers')];
  const sentences = overTime ? changes(t, asked) : agreements(t, asked);
  return sentences.length > 0
    ? sentences
    : [t(overTime ? 'collate.beside.noChange' : 'collate.beside.noAgreement')];
};

/** "Over half put themselves closer to the middle in November 2026 than in March 2026 when asked about: …" */
const changes = (t: Translate, asked: readonly AskedOfSides[]): string[] =>
  (['self', 'doctor', 'carer'] as const)
    .flatMap((role) =>
      (['closer', 'further'] as const).flatMap((way) => {
        const changed = asked.filter(({ answers }) => {
          const [from, to] = [answers[0], answers.at(-1)];
          const [a, b] = [from && majorityOf(from, role), to && majorityOf(to, role)];
          return a && b && compared(a, b) === way;
        });
        const [some] = changed;
        const [from, to] = [some?.answers[0], some?.answers.at(-1)];
        if (!from || !to) return [];
        return [
          t(`collate.beside.${way}`, {
            who: t(`report.who.${role}`),
            earlier: from.side.name,
            later: to.side.name,
            topics: listed(
              t,
              changed.map(({ stats: { question } }) => topicOf(t, question)),
              ';',
            ),
          }),
        ];
      }),
    )
    .slice(0, 3);

const agreements = (t: Translate, asked: readonly AskedOfSides[]): string[] =>
  roles
    .flatMap((role) => {
      const told = asked.flatMap((each) => {
        const shown = each.answers.filter((answer) => answer !== null);
        const places = shown.map((answer) => majorityOf(answer, role));
        const all = places.every((place) => place !== null) && shown.length > 1;
        return all ? [{ topic: topicOf(t, each.stats.question), same: new Set(places).size === 1 }] : [];
      });
      return [true, false].flatMap((same) => {
        const topics = told.filter((each) => each.same === same).map(({ topic }) => topic);
        if (topics.length === 0) return [];
        return [
          t(same ? 'collate.beside.samePlace' : 'collate.beside.otherPlace', {
            who: t(`report.who.${role}`),
            topics: listed(t, topics, ';'),
          }),
        ];
      });
    })
    .slice(0, 3);
