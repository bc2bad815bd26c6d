import type { Template } from '../../../../shared/prepare/template.ts';
import type { Client } from '../../../client.ts';
import { useHere } from '../../../prepare/useHere.ts';
import { usePage } from '../../../store/PageProvider.tsx';

const ask = (client: Client) => client.call('templates.list', {});

/** The templates on this computer. `keep` and `remove` answer whether it was done; a failure is told. */
export const useTemplates = () => {
  const client = usePage((state) => state.client);
  const tell = usePage((state) => state.tell);
  const { here, refresh } = useHere(ask);
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
