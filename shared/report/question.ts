import type { QuestionStatistics } from '../analysis/statistics.ts';
import type { Translate } from '../text/translate.ts';
import type { QuestionReport } from './model.ts';
import { questionFor } from './topicOf.ts';

export type QuestionName = Pick<QuestionReport, 'key' | 'label'>;

/** A question with everything still to be said: what both kinds of report start from. */
export const emptyQuestion = (
  t: Translate,
  { question }: QuestionStatistics,
  name: QuestionName,
): QuestionReport => ({
  ...name,
  kind: question.kind,
  topic: questionFor(t, question).topic,
  wording: questionFor(t, question).wording,
  asked: { topic: question.topic, wording: question.wording },
  answered: '',
  withheld: null,
  sentences: [],
  figures: [],
  overlay: null,
  caption: '',
  beside: null,
  cards: null,
  tables: [],
  more: [],
  quotes: null,
  notShown: [],
  facts: [],
});
