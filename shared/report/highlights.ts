import type { MovementCounts } from '../analysis/movement.ts';
import type { QuestionStatistics } from '../analysis/statistics.ts';
import { tellsMajority } from '../disclosure/countWords.ts';
import { isTooSmall } from '../disclosure/groupSize.ts';
import { oneWayWords } from '../disclosure/oneWay.ts';
import { type Shade, shadingOf } from '../disclosure/shading.ts';
import { type PerRole, perRole, type Role } from '../exercise/kit.ts';
import type { ExportKind } from '../session/model.ts';
import type { Translate } from '../text/translate.ts';
import { sharedBand } from './groupSentences.ts';
import { moveOf } from './phrases.ts';

type Move = 'towards' | 'away' | 'stayed';

/** What over half shared in one question; only what the report says anyway. */
type Highlight = {
  readonly topic: string;
  readonly place: PerRole<Shade | null>;
  readonly moved: PerRole<Move | null>;
};

const highlightsOf = (kind: ExportKind, questions: readonly QuestionStatistics[]): Highlight[] =>
  questions.flatMap(({ board, answered, question }) => {
    const isShown = kind === 'group' ? answered > 0 : !isTooSmall(answered);
    if (!board || !isShown) return [];
    return [
      {
        topic: question.topic,
        place: perRole((role) => sharedPlace(kind, board.figures[role].stood, answered)),
        moved: perRole((role) => sharedMove(kind, board.figures[role].sinceStart, answered)),
      },
    ];
  });

const sharedPlace = (
  kind: ExportKind,
  stood: Parameters<typeof shadingOf>[0],
  answered: number,
): Shade | null => {
  if (kind === 'group') return sharedBand(stood, answered)?.band ?? null;
  const shared = shadingOf(stood, answered).find(({ said }) => tellsMajority(said, answered));
  return !shared || shared.shade === 'off' ? null : shared.shade;
};

const sharedMove = (kind: ExportKind, moved: MovementCounts | null, answered: number): Move | null => {
  if (!moved) return null;
  const counts = [moved.towards, moved.away, moved.stayed, moved.unknown];
  const isShared =
    kind === 'group'
      ? (i: number) => (counts[i] ?? 0) * 2 > answered
      : majorityAt(oneWayWords(counts, answered), answered);
  return (['towards', 'away', 'stayed'] as const).find((_, i) => isShared(i)) ?? null;
};

const majorityAt = (said: ReturnType<typeof oneWayWords>, size: number) => (i: number) => {
  const each = said[i];
  return each !== undefined && tellsMajority(each, size);
};

/**
 * Up to three sentences for the summary, by rule: for the doctor and for "Me" the place shared in most
 * questions, then where over half moved themselves since the start; the carer fills a gap.
 */
export const standsOut = (
  t: Translate,
  kind: ExportKind,
  questions: readonly QuestionStatistics[],
): string[] => {
  const highlights = highlightsOf(kind, questions);
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
        topics: topics.join('; '),
      }),
    ];
  });
