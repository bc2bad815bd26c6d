import { useEffect, useState } from 'react';
import type { IdentifyingMark } from '../../../shared/words/mark.ts';
import { usePage } from '../../store/PageProvider.tsx';

const noMarks: readonly IdentifyingMark[] = [];

/**
 * Marks what looks identifying in a draft while it is typed. The core looks: its word lists are as large as a
 * fifth of the page.
 */
export const useIdentifyingMarks = (draft: string): readonly IdentifyingMark[] => {
  const client = usePage((state) => state.client);
  const [found, setFound] = useState({ draft: '', marks: noMarks });
  useEffect(() => {
    let wanted = true;
    if (draft.trim())
      void client.call('words.mark', { text: draft }).then((reply) => {
        if (wanted && reply.ok) setFound({ draft, marks: reply.value });
      });
    return () => {
      wanted = false;
    };
  }, [client, draft]);
  if (found.draft === draft) return found.marks;
  // While the next look is on its way, what stands before the change is still marked.
  return found.marks.filter(({ end }) => draft.startsWith(found.draft.slice(0, end)));
};
