import { useEffect, useMemo, useState } from 'react';
import type { IdentifyingMark } from '../../../shared/words/mark.ts';

type Find = (text: string) => readonly IdentifyingMark[];

const noMarks: readonly IdentifyingMark[] = [];

/** Marks what looks identifying in a draft. Its word lists are only fetched once somebody writes. */
export const useIdentifyingMarks = (draft: string): readonly IdentifyingMark[] => {
  const [find, setFind] = useState<Find | null>(null);
  useEffect(() => {
    let here = true;
    void import('../../../shared/words/detector.ts').then(({ findIdentifying }) => {
      if (here) setFind(() => findIdentifying);
    });
    return () => {
      here = false;
    };
  }, []);
  return useMemo(() => (find ? find(draft) : noMarks), [find, draft]);
};
