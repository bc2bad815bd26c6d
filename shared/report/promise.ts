import type { ExportKind, NextSteps } from '../session/model.ts';
import type { Translate } from '../text/translate.ts';
import { monthInWords } from './phrases.ts';

/** Whether words could tell who somebody is. The core has the word lists; a page that only shows has none. */
export type Identifies = (text: string) => boolean;

/**
 * What happens next, and when, as the facilitator promised it; where nobody did, that is said too. In the
 * anonymous report words that could tell who somebody is hold the text back.
 */
export const nextSentences = (
  t: Translate,
  kind: ExportKind,
  next: NextSteps | null,
  identifies: Identifies,
): string[] => {
  if (next === null) return [t('report.next.nothing')];
  const { text, month } = next;
  const isHeld = kind === 'anonymous' && identifies(text);
  return [
    ...(text === '' ? [] : [isHeld ? t('report.next.held') : text]),
    ...(month === null ? [] : [t('report.next.when', { month: monthInWords(t, month) })]),
  ];
};
