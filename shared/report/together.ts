import { peopleIn, type SessionStatistics } from '../analysis/statistics.ts';
import { sizeBandOf } from '../disclosure/groupSize.ts';
import type { ExportKind } from '../session/model.ts';
import type { Translate } from '../text/translate.ts';
import type { Together } from './ground.ts';
import type { NotShown } from './model.ts';
import { bandInWords, monthInWords } from './phrases.ts';

/** "November 2026", "March to November 2026", "October 2025 to March 2026" */
export const monthsInWords = (t: Translate, first: string, last: string): string => {
  if (first === last) return monthInWords(t, last);
  const [from, to] = [monthInWords(t, first), monthInWords(t, last)];
  const sameYear = first.slice(0, 4) === last.slice(0, 4);
  return t('collate.told.months', { first: sameYear ? from.replace(/ \d{4}$/, '') : from, last: to });
};

/** How many answered in all: with people who may be in more than one session, only what R15 lets count. */
export const togetherSize = (
  t: Translate,
  { sessions, mayShare, hasBoards }: Together,
  stats: SessionStatistics,
  kind: ExportKind,
): string => {
  const band = bandInWords(t, sizeBandOf(peopleIn(stats)));
  if (kind === 'anonymous') return t(mayShare ? 'collate.told.bandShared' : 'collate.told.band', { band });
  const said = { count: stats.answered, sessions };
  if (mayShare) return t('collate.told.exactShared', said);
  return t(hasBoards ? 'collate.told.answers' : 'collate.told.exact', said);
};

/** A group copy that a colleague's session is in has no gaps and no togetherness, and says why. */
export const togetherNotShown = (t: Translate, stats: SessionStatistics): NotShown[] => {
  const lacks = stats.questions.some(
    ({ board }) => board && board.between.sideBySide.of > 0 && !board.between.gap,
  );
  return lacks ? [{ what: t('collate.told.noGap.what'), why: t('collate.told.noGap.why') }] : [];
};
