import { useCallback, useEffect, useState } from 'react';
import type { CallOutput } from '../../../../shared/contract.ts';
import type { Template } from '../../../../shared/prepare/template.ts';
import { usePage } from '../../../store/PageProvider.tsx';

/** The templates on this computer. `keep` and `remove` answer whether it was done; a failure is told. */
export const useTemplates = () => {
  const client = usePage((state) => state.client);
  const tell = usePage((state) => state.tell);
  const [here, setHere] = useState<CallOutput<'templates.list'> | null>(null);
  const refresh = useCallback(async () => {
    const reply = await client.call('templates.list', {});
    if (reply.ok) setHere(reply.value);
    else tell(reply.error.message);
  }, [client, tell]);
  useEffect(() => {
    void refresh();
  }, [refresh]);
  return {
    here,
    keep: async (template: Template): Promise<boolean> => {
      const reply = await client.call('template.keep', { template });
      if (!reply.ok) tell(reply.error.message);
      await refresh();
      return reply.ok;
    },
    remove: async (id: string): Promise<void> => {
      const reply = await client.call('template.delete', { id });
      if (!reply.ok) tell(reply.error.message);
      await refresh();
    },
  };
};
