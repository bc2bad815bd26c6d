type Range = { readonly start: number; readonly end: number };

const sentences = new Intl.Segmenter('en-GB', { granularity: 'sentence' });
/** Not the end of a sentence, though the segmenter takes it for one: "Dr. Khan". */
const shortForm = /\b(?:dr|mr|mrs|ms|st|prof|no)\.\s*$/iu;

/** The sentence (or sentences) that a mark lies in, as a range of the text without the space around it. */
export const sentenceAround = (text: string, mark: Range): Range => {
  const ends: number[] = [];
  for (const { segment, index } of sentences.segment(text))
    if (!shortForm.test(segment)) ends.push(index + segment.length);
  const start = ends.findLast((end) => end <= mark.start) ?? 0;
  const end = ends.find((each) => each >= mark.end) ?? text.length;
  const lead = text.slice(start, mark.start);
  const tail = text.slice(mark.end, end);
  return {
    start: start + lead.length - lead.trimStart().length,
    end: end - (tail.length - tail.trimEnd().length),
  };
};

export const isAtStart = (text: string, mark: Range): boolean =>
  sentenceAround(text, mark).start === mark.start;

/** As it is written where a sentence begins, or within one. */
export const fitted = (words: string, text: string, mark: Range): string =>
  isAtStart(text, mark) ? words.charAt(0).toLocaleUpperCase('en-GB') + words.slice(1) : words;
