import { usePage } from '../../store/PageProvider.tsx';

/** Copying and deleting from the list. The list is read again afterwards, so it shows what is on the disk. */
export const useLibraryActions = () => {
  const client = usePage((state) => state.client);
  const tell = usePage((state) => state.tell);
  const show = usePage((state) => state.show);
  const leave = usePage((state) => state.leave);
  return {
    copy: async (id: string) => {
      const reply = await client.call('session.copy', { id, as: crypto.randomUUID() });
      if (reply.ok) show(reply.value, { at: 'setup' });
      else tell(reply.error.message);
    },
    remove: async (id: string) => {
      const reply = await client.call('session.delete', { id });
      if (!reply.ok) tell(reply.error.message);
      await leave();
    },
  };
};
