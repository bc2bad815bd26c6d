import { useCallback, useEffect, useState } from 'react';
import type { Reply } from '../../shared/errors.ts';
import type { Client } from '../client.ts';
import { usePage } from '../store/PageProvider.tsx';

/**
 * What lies on this computer of one kind, with a way to look again; null until it is read. A failure is told.
 * `ask` stays the same function: another one is asked at once.
 */
export const useHere = <T>(ask: (client: Client) => Promise<Reply<T>>) => {
  const client = usePage((state) => state.client);
  const tell = usePage((state) => state.tell);
  const [here, setHere] = useState<T | null>(null);
  const refresh = useCallback(async () => {
    const reply = await ask(client);
    if (reply.ok) setHere(reply.value);
    else tell(reply.error.message);
  }, [client, tell, ask]);
  useEffect(() => {
    void refresh();
  }, [refresh]);
  return { here, refresh };
};
