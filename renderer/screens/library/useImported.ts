import { useCallback, useEffect, useState } from 'react';
import type { ImportedGroup } from '../../../shared/collate/shown.ts';
import { usePage } from '../../store/PageProvider.tsx';

/** The groups that colleagues sent, as they lie on the disk. */
export const useImported = () => {
  const client = usePage((state) => state.client);
  const tell = usePage((state) => state.tell);
  const [imported, setImported] = useState<readonly ImportedGroup[]>([]);
  const refresh = useCallback(async () => {
    const reply = await client.call('imported.list', {});
    if (reply.ok) setImported(reply.value);
    else tell(reply.error.message);
  }, [client, tell]);
  useEffect(() => {
    void refresh();
  }, [refresh]);
  return {
    imported,
    refresh,
    remove: async (digest: string) => {
      const reply = await client.call('imported.delete', { digest });
      if (!reply.ok) tell(reply.error.message);
      await refresh();
    },
  };
};
