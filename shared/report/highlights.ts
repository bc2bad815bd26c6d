import type { MovementCounts } from '../analysis/movement.ts';
import type { QuestionStatistics } from '../analysis/statistics.ts';
import { tellsMajority } from '../disclosure/countWords.ts';
import type { Shade } from '../disclosure/shading.ts';
import { type PerRole, perRole, type Role } from '../exercise/kit.ts';
import type { ExportKind } from '../session/model.ts';
import { listed } from '../text/listed.ts';
import type { Translate } from '../text/translate.ts';
import type { FigureWords, WordsByQuestion } from './anonymousFigure.ts';
import { sharedBand } from './groupSentences.ts';
import { moveOf } from './phrases.ts';
import { topicOf } from './topicOf.ts';

type Move = 'towards' | 'away' | 'stayed';

/** What over half shared in one question; only what the report says anyway. */
type Highlight = {
  readonly topic: string;
  readonly place: PerRole<Shade | null>;
  readonly moved: PerRole<Move | null>;
};

const highlightsOf = (
  t: Translate,
  kind: ExportKind,
  questions: readonly QuestionStatistics[],
  words: WordsByQuestion,
): Highlight[] =>
  questions.flatMap(({ board, answered, question }, i) => {
    const topic = topicOf(t, question);
    const told = words[i];
    if (!board || (kind === 'group' ? answered === 0 : !told)) return [];
    if (kind === 'anonymous')
      return [
        {
          topic,
          place: perRole((role) => wordedPlace(told, role, answered)),
          moved: perRole((role) => wordedMove(told, role, answered)),
        },
      ];
    return [
      {
        topic,
        place: perRole((role) => sharedBand(board.figures[role].stood, answered)?.band ?? null),
        moved: perRole((role) => countedMove(board.figures[role].sinceStart, answered)),
      },
    ];
  });

type Told = readonly FigureWords[] | null | undefined;

const wordedPlace = (told: Told, role: Role, answered: number): Shade | null => {
  const figure = told?.find((each) => each.role === role);
  const shared = figure?.shading.find(({ said }) => tellsMajority(said, answered));
  return !shared || shared.shade === 'off' ? null : shared.shade;
};

const wordedMove = (told: Told, role: Role, answered: number): Move | null => {
  const since = told
    ?.find((each) => each.role === role)
    ?.moved.find((moved) => moved.since === 'since the start');
  const shared = since?.parts.find(({ said }) => tellsMajority(said, answered))?.direction;
  return shared === undefined || shared === 'unknown' ? null : shared;
};

const countedMove = (moved: MovementCounts | null, answered: number): Move | null =>
  (['towards', 'away', 'stayed'] as const).find((way) => moved && moved[way] * 2 > answered) ?? null;

/**
 * Up to three sentences for the summary, by rule: for the doctor and for "Me" the place shared in most
 * questions, then where over half moved themselves since the start; the carer fills a gap.
 */
export const standsOut = (
  t: Translate,
  kind: ExportKind,
  questions: readonly QuestionStatistics[],
  words: WordsByQuestion,
): string[] => {
  const highlights = highlightsOf(t, kind, questions, words);
  const places = (role: Role) => placeSentence(t, role, highlights);
  const sentences = [
    ...places('doctor'),
    ...places('self'),
    ...movedSentences(t, highlights),
    ...places('carer'),
  ];
  return sentences.length === 0 ? [t('report.summary.nothing')] : sentences.slice(0, 3);
};

const placeSentence = (t: Translate, role: Role, highlights: readonly Highlight[]): string[] => {
  const counts = new Map<Shade, number>();
  for (const { place } of highlights) {
    const shade = place[role];
    if (shade) counts.set(shade, (counts.get(shade) ?? 0) + 1);
  }
  const best = [...counts].reduce<readonly [Shade, number] | null>(
    (most, each) => (most && most[1] >= each[1] ? most : each),
    null,
  );
  if (!best) return [];
  const [shade, number] = best;
  const of = highlights.length;
  const said = { number, of, who: t(`report.who.${role}`), place: t(`report.place.${shade}`) };
  if (of === 1) return [t('report.summary.once', said)];
  return [number === of ? t('report.summary.always', said) : t('report.summary.often', said)];
};

const movedSentences = (t: Translate, highlights: readonly Highlight[]): string[] =>
  (['away', 'towards'] as const).flatMap((direction) => {
    const topics = highlights.filter(({ moved }) => moved.self === direction).map(({ topic }) => topic);
    if (topics.length === 0) return [];
    return [
      t('report.summary.movedMost', {
        moved: moveOf(t, 'self', direction),
        topics: listed(t, topics, ';'),
      }),
    ];
  });
