import { useCallback, useEffect, useRef, useState } from 'react';
import type { CallInput } from '../../../shared/contract.ts';
import type { Pack } from '../../../shared/questions/question.ts';
import { usePage } from '../../store/PageProvider.tsx';

/** How the set stands with the disk. `needs`: it has no name or no question yet. */
export type Keeping =
  | { readonly is: 'kept' | 'keeping' | 'needs' }
  | { readonly is: 'failed'; readonly message: string };

type Whole = CallInput<'pack.keep'>['pack'];

/** Milliseconds without a key after which what is typed is kept. */
const rest = 500;

const isWhole = (pack: Pack): pack is Whole => pack.name.trim() !== '' && pack.questions.length > 0;

/**
 * A set that is kept by itself: what is typed after a pause or when its field is left, everything else at once. One
 * write after another, so that the last one is the newest. `settle` answers how it stands when all is written.
 */
export const useKeptPack = (first: Pack, isKept: boolean) => {
  const client = usePage((state) => state.client);
  const [pack, setPack] = useState(first);
  const [keeping, setKeeping] = useState<Keeping>({ is: isKept ? 'kept' : 'needs' });
  const now = useRef({ pack: first, kept: isKept ? first : null, is: keeping });
  const writes = useRef<Promise<void>>(Promise.resolve());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const dropped = useRef(false);

  const settle = useCallback(async (): Promise<Keeping['is']> => {
    clearTimeout(timer.current);
    const say = (is: Keeping) => {
      now.current.is = is;
      setKeeping(is);
    };
    writes.current = writes.current.then(async () => {
      // Left without them: what was not kept is not tried once more behind somebody's back.
      if (dropped.current) return;
      const { pack: newest, kept } = now.current;
      if (newest === kept) return say({ is: 'kept' });
      if (!isWhole(newest)) return say({ is: 'needs' });
      const reply = await client.call('pack.keep', { pack: newest });
      if (reply.ok) now.current.kept = newest;
      // Something else may have been typed in the meantime.
      if (!reply.ok) say({ is: 'failed', message: reply.error.message });
      else say({ is: now.current.pack === newest ? 'kept' : 'keeping' });
    });
    await writes.current;
    return now.current.is.is;
  }, [client]);

  // Whoever goes to another screen in the middle of a word loses nothing either.
  useEffect(() => () => void settle(), [settle]);

  return {
    pack,
    keeping,
    change: (next: Pack, when: 'at once' | 'while typing') => {
      now.current.pack = next;
      setPack(next);
      setKeeping({ is: isWhole(next) ? 'keeping' : 'needs' });
      clearTimeout(timer.current);
      if (when === 'at once') void settle();
      else timer.current = setTimeout(() => void settle(), rest);
    },
    settle,
    /** Leaves what is not kept where it is: nothing is written any more. */
    drop: () => {
      dropped.current = true;
    },
  };
};
