/** Breaks text into lines no wider than `width`; a word that is wider alone is cut. Line breaks are kept. */
export const linesOf = (text: string, width: number, measure: (text: string) => number): string[] =>
  text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    for (const word of paragraph.split(/ +/).flatMap((each) => pieces(each, width, measure))) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (line !== '' && measure(longer) > width) {
        lines.push(line);
        line = word;
      } else line = longer;
    }
    return [...lines, line];
  });

/**
 * The same number of lines, but as even as they go: a heading whose last word stands alone reads badly.
 */
export const balancedLines = (text: string, width: number, measure: (text: string) => number): string[] => {
  const wide = linesOf(text, width, measure);
  let best = wide;
  for (let narrower = width * 0.96; narrower > width * 0.4; narrower *= 0.96) {
    const lines = linesOf(text, narrower, measure);
    if (lines.length > wide.length) break;
    best = lines;
  }
  return best;
};

const pieces = (word: string, width: number, measure: (text: string) => number): string[] => {
  if (measure(word) <= width) return [word];
  const cut: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && measure(piece + character) > width) {
      cut.push(piece);
      piece = character;
    } else piece += character;
  }
  return [...cut, piece];
};
