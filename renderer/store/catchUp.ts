import type { SessionEvent } from '../../shared/session/events.ts';
import type { Client } from '../client.ts';
import type { PageState } from './pageStore.ts';

/** Adding a person twice makes two; only a move that names whose it is can be the same one. */
const isSame = (a: SessionEvent, b: SessionEvent): boolean =>
  'participant' in a && JSON.stringify(a) === JSON.stringify(b);

/**
 * Another window changed the session. This one takes over what is on the disk and does once more what was pressed
 * here, where it still fits: `keep` says so where it doesn't. What had arrived although its answer was lost is not
 * done twice. `seen`: seq of the last line that this page knew.
 */
export const catchUp = async (
  client: Client,
  get: () => PageState,
  waiting: readonly SessionEvent[],
  id: string,
  seen: number,
): Promise<void> => {
  const reply = await client.call('session.open', { id });
  if (!reply.ok) return get().tell(reply.error.message);
  if (get().open?.session.id !== id) return;
  const { screen } = get();
  get().show(reply.value, screen);
  // Lines are numbered from 1; a session that is only in part here has fewer events than lines.
  const news = reply.value.events.slice(Math.max(0, reply.value.events.length - (reply.value.seq - seen)));
  // In a turn it is nobody's concern: what was done there stands as it was.
  if (screen.at !== 'turn' && screen.at !== 'cover') get().tell(client.sentenceOf('out-of-step'));
  for (const event of waiting) if (!news.some((each) => isSame(each, event))) get().keep(event);
};
