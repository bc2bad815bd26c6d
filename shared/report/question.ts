import type { QuestionStatistics } from '../analysis/statistics.ts';
import type { QuestionReport } from './model.ts';

export type QuestionName = Pick<QuestionReport, 'key' | 'label'>;

/** A question with everything still to be said: what both kinds of report start from. */
export const emptyQuestion = (stats: QuestionStatistics, name: QuestionName): QuestionReport => ({
  ...name,
  kind: stats.question.kind,
  topic: stats.question.topic,
  wording: stats.question.wording,
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
