import { Term } from './Term.tsx';
import { useTermFinder } from './useTerms.ts';

/**
 * A sentence for the facilitator in which the glossary's words can be pressed. Not within a label or a button, and not
 * on a participant's screen: there a press must never open anything but what the person came for.
 */
export const WithTerms = ({ text }: { text: string }) => {
  const find = useTermFinder();
  return find(text).map(({ text: piece, id }, i) =>
    id === null ? (
      piece
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: a piece has no identity but its place in the sentence
      <Term key={i} id={id}>
        {piece}
      </Term>
    ),
  );
};
