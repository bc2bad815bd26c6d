import type { IdentifyingMark } from './mark.ts';
import { afterPerson, afterTitle } from './names/introduced.ts';
import { naming } from './names/naming.ts';
import { heading } from './names/openings.ts';
import { bareSurname, besideName, confided, pointedAt, seasonal, thanked } from './names/setting.ts';
import { wholeName } from './names/wholeName.ts';
import type { Passage } from './passage.ts';

const rules = [
  afterTitle,
  afterPerson,
  naming,
  heading,
  besideName,
  pointedAt,
  bareSurname,
  confided,
  thanked,
  seasonal,
];

/** Names that a neighbouring word gives away. Names that their capital gives away are in capitals.ts. */
export const findNames = ({ words }: Passage): readonly IdentifyingMark[] => {
  const marks: IdentifyingMark[] = [];
  for (let at = 0; at < words.length; at += 1) {
    if (!rules.some((rule) => rule(words, at))) continue;
    const mark = wholeName(words, at);
    if (mark !== undefined) marks.push(mark);
  }
  return marks;
};
