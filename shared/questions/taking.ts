import type { Pack, Question } from './question.ts';

/** Two questions are the same when the same id asks the same: their answers may be put together. */
const isSame = (a: Question, b: Question): boolean =>
  a.kind === b.kind && a.wording.replace(/\s+/g, ' ').trim() === b.wording.replace(/\s+/g, ' ').trim();

/** Ids of this set's questions under which something else is asked in one of the others. */
export const clashesOf = (pack: Pack, others: readonly Pack[]): readonly string[] => {
  const known = others.flatMap((other) => other.questions);
  return pack.questions
    .filter((question) => known.some((each) => each.id === question.id && !isSame(each, question)))
    .map(({ id }) => id);
};

/** A colleague's set as it is kept here: what is here stays, and ids that clash are made anew. */
export const asTaken = (pack: Pack, others: readonly Pack[], newId: () => string): Pack => {
  const clashes = new Set(clashesOf(pack, others));
  return {
    ...pack,
    id: others.some(({ id }) => id === pack.id) ? `own-${newId()}` : pack.id,
    questions: pack.questions.map((question) =>
      clashes.has(question.id) ? { ...question, id: `own-${newId()}` } : question,
    ),
  };
};

/** A question after it was changed: asked differently it is another question, and gets an id of its own. */
export const asChanged = (before: Question, after: Question, newId: () => string): Question =>
  isSame(before, after) ? after : { ...after, id: `own-${newId()}` };
