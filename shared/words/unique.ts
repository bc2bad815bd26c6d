import { news } from './facts/news.ts';
import { prizes } from './facts/prizes.ts';
import { standing } from './facts/standing.ts';
import { stories } from './facts/stories.ts';
import { work } from './facts/work.ts';
import type { IdentifyingMark } from './mark.ts';
import type { Passage } from './passage.ts';

const shapes: readonly RegExp[] = [...standing, ...work, ...news, ...prizes, ...stories];

/** Facts that only one person could say of themselves: rare work, the news, prizes, alone of their kind. */
export const findUnique = ({ text }: Passage): readonly IdentifyingMark[] => {
  const marks: IdentifyingMark[] = [];
  for (const shape of shapes)
    for (const match of text.matchAll(shape)) {
      const [start, end] = match.indices?.groups?.fact ?? [0, 0];
      const found = text.slice(start, end).trimEnd();
      if (found !== '') marks.push({ start, end: start + found.length, kind: 'UNIQUE' });
    }
  return marks;
};
