import { feats } from './facts/feats.ts';
import { news } from './facts/news.ts';
import { prizes } from './facts/prizes.ts';
import { type Fact, leadShape } from './facts/shape.ts';
import { standing } from './facts/standing.ts';
import { stories } from './facts/stories.ts';
import { work } from './facts/work.ts';
import type { IdentifyingMark } from './mark.ts';
import type { Passage } from './passage.ts';

const facts: readonly Fact[] = [...standing, ...work, ...news, ...prizes, ...stories, ...feats];
const standalone = facts.filter(({ lead }) => lead === undefined);
/** The same lead ("I was", "my dad is") serves many facts, so each is looked for once. */
const led = [...new Set(facts.flatMap(({ lead }) => lead ?? []))].map((lead) => ({
  lead: leadShape(lead),
  shapes: facts.filter((fact) => fact.lead === lead).map(({ shape }) => shape),
}));

const marked = (match: RegExpExecArray): IdentifyingMark => ({
  start: match.index,
  end: match.index + match[0].trimEnd().length,
  kind: 'UNIQUE',
});

/** Facts that only one person could say of themselves: rare work, the news, prizes, alone of their kind. */
export const findUnique = ({ text }: Passage): readonly IdentifyingMark[] => {
  const marks: IdentifyingMark[] = [];
  for (const { sign, shape } of standalone)
    if (sign?.test(text)) for (const match of text.matchAll(shape)) marks.push(marked(match));
  for (const { lead, shapes } of led)
    for (const begun of text.matchAll(lead))
      for (const shape of shapes) {
        shape.lastIndex = begun.index + begun[0].length;
        const match = shape.exec(text);
        if (match !== null) marks.push(marked(match));
      }
  return marks.filter(({ start, end }) => end > start);
};
