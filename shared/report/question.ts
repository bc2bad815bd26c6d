import type { QuestionStatistics } from '../analysis/statistics.ts';
import type { QuestionReport } from './model.ts';

/** A question with everything still to be said: what both kinds of report start from. */
export const emptyQuestion = (stats: QuestionStatistics, key: string): QuestionReport => ({
  key,
  kind: stats.question.kind,
  topic: stats.question.topic,
  wording: stats.question.wording,
  answered: '',
  withheld: null,
  sentences: [],
  figures: [],
  overlay: null,
  caption: '',
  cards: null,
  tables: [],
  quotes: null,
  notShown: [],
  facts: [],
});
