import { useEffect, useState } from 'react';
import type { Collatables } from '../../../shared/collate/shown.ts';
import { usePage } from '../../store/PageProvider.tsx';

/** What can be put together, or null while it is being read. */
export const useCollatables = (): Collatables | null => {
  const client = usePage((state) => state.client);
  const tell = usePage((state) => state.tell);
  const [collatables, setCollatables] = useState<Collatables | null>(null);
  useEffect(() => {
    let wanted = true;
    void client.call('collate.list', {}).then((reply) => {
      if (!wanted) return;
      if (reply.ok) setCollatables(reply.value);
      else tell(reply.error.message);
    });
    return () => {
      wanted = false;
    };
  }, [client, tell]);
  return collatables;
};
