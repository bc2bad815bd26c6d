import { useEffect, useState } from 'react';
import type { Hint } from '../../shared/questions/hint.ts';
import type { Question } from '../../shared/questions/question.ts';
import { usePage } from '../store/PageProvider.tsx';

/** Milliseconds without a key after which a question is looked at: nobody is corrected while they write. */
const rest = 500;

/** Suggestions by the id of the question that they are about. */
export type Hints = ReadonlyMap<string, readonly Hint[]>;

const none: Hints = new Map();

/**
 * What the core suggests for each of these questions. A host that is away suggests nothing: that is
 * no reason to stop somebody who writes.
 */
export const useHints = (questions: readonly Question[]): Hints => {
  const client = usePage((state) => state.client);
  const [hints, setHints] = useState(none);
  // By what they say: the page makes the list anew with every key.
  const said = JSON.stringify(questions);
  useEffect(() => {
    const asked: readonly Question[] = JSON.parse(said);
    const whole = asked.filter(({ wording }) => wording.trim() !== '');
    if (whole.length < asked.length || asked.length === 0) return setHints(none);
    let wanted = true;
    const timer = setTimeout(async () => {
      const reply = await client.call('questions.check', { questions: asked });
      if (wanted) setHints(reply.ok ? new Map(asked.map(({ id }, i) => [id, reply.value[i] ?? []])) : none);
    }, rest);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [client, said]);
  return hints;
};
