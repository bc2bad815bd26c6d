import { inARow } from '../text/isolate.ts';
import type { QuestionReport, ReportModel } from './model.ts';

/** A part of the report that the contents lead to. `name` is its address inside the file. */
export type ReportPart = { readonly name: string; readonly title: string };

/** "Question 2: Knowing my medication" */
export const titleOf = ({ label, topic, wording }: QuestionReport): string =>
  inARow([label, topic || wording], ': ');

/** The parts in the order in which they stand, for contents, outline and links. */
export const partsOf = (model: ReportModel): readonly ReportPart[] => [
  { name: 'summary', title: model.summary.heading },
  { name: 'reading', title: model.texts.howToRead },
  ...(model.across ? [{ name: 'across', title: model.across.heading }] : []),
  ...model.questions.map((question) => ({ name: question.key, title: titleOf(question) })),
  ...(model.voices ? [{ name: 'voices', title: model.voices.heading }] : []),
  ...(model.notShown.length > 0 ? [{ name: 'not-shown', title: model.texts.whyNotShown }] : []),
  ...(hasNumbers(model) ? [{ name: 'numbers', title: model.texts.allNumbers }] : []),
];

export const hasNumbers = ({ questions }: ReportModel): boolean =>
  questions.some(({ more }) => more.length > 0);
