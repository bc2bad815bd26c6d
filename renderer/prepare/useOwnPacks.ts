import { useCallback, useEffect, useState } from 'react';
import type { CallOutput } from '../../shared/contract.ts';
import { usePage } from '../store/PageProvider.tsx';

/** The sets that people made on this computer or got from colleagues; null until they are read. */
export const useOwnPacks = () => {
  const client = usePage((state) => state.client);
  const tell = usePage((state) => state.tell);
  const [here, setHere] = useState<CallOutput<'packs.list'> | null>(null);
  const refresh = useCallback(async () => {
    const reply = await client.call('packs.list', {});
    if (reply.ok) setHere(reply.value);
    else tell(reply.error.message);
  }, [client, tell]);
  useEffect(() => {
    void refresh();
  }, [refresh]);
  return { here, refresh };
};
