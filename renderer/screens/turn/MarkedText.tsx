import type { IdentifyingMark } from '../../../shared/words/mark.ts';

/** The same text under the field, with the marked parts underlined. The field itself stays a plain text field. */
export const MarkedText = ({ text, marks }: { text: string; marks: readonly IdentifyingMark[] }) => (
  <div className="write-under" aria-hidden="true">
    {marks.map(({ start, end }, i) => (
      <span key={start}>
        {text.slice(marks[i - 1]?.end ?? 0, start)}
        <mark>{text.slice(start, end)}</mark>
      </span>
    ))}
    {text.slice(marks.at(-1)?.end ?? 0)}
    {'\n'}
  </div>
);
