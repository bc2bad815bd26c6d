import type { Question } from '../questions/question.ts';

type Asked = Pick<Question, 'id' | 'kind' | 'wording'>;

/**
 * Two groups were asked the same when id and wording are the same. A reworded question is another one: what was
 * answered to it must not be added to answers to something else. Spaces and line breaks make no difference.
 */
export const keyOf = ({ id, kind, wording }: Asked): string =>
  `${kind} ${id} ${wording.replace(/\s+/g, ' ').trim()}`;

const ranks = { baseline: 0, placing: 1, words: 2 } as const;

/** The start first, words last. */
export const rankOf = ({ kind }: Asked): number => ranks[kind];
