import { useCallback, useRef, useState } from 'react';
import { usePage } from '../store/PageProvider.tsx';
import { type Deciding, type Decision, decide, lookedAgain, toDecide } from './deciding.ts';

/**
 * Goes through what is marked in a text, one mark after another, and hands over the text as it was decided:
 * at once where nothing is marked. Where nobody could look, the page says so and nothing goes on.
 */
export const useDeciding = (onDecided: (text: string) => void) => {
  const client = usePage((state) => state.client);
  const tell = usePage((state) => state.tell);
  // Every step, so that each can be taken back.
  const [steps, setSteps] = useState<readonly Deciding[]>([]);
  const looking = useRef(false);

  const look = useCallback(
    async (text: string) => {
      if (looking.current) return null;
      looking.current = true;
      const reply = await client.call('words.mark', { text });
      looking.current = false;
      if (reply.ok) return reply.value;
      tell(reply.error.message);
      return null;
    },
    [client, tell],
  );

  const onto = (next: Deciding) => {
    if (next.waiting.length > 0) return setSteps((before) => [...before, next]);
    setSteps([]);
    onDecided(next.text);
  };

  return {
    now: steps.at(-1) ?? null,
    /** Marks decided so far, and in all as far as is known. */
    done: steps.length - 1,
    begin: async (text: string) => {
      const marks = await look(text);
      if (marks) onto(toDecide(text, marks));
    },
    decide: async (decision: Decision) => {
      const now = steps.at(-1);
      if (!now || looking.current) return;
      const next = decide(now, decision);
      if (next.waiting.length > 0) return onto(next);
      const marks = await look(next.text);
      if (marks) onto(lookedAgain(next, marks));
    },
    /** One mark back; from the first one, out of deciding. */
    back: () => setSteps((before) => before.slice(0, -1)),
  };
};
