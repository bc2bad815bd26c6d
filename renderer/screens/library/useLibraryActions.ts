import { usePage } from '../../store/PageProvider.tsx';

/** Copying and deleting from the list. The list is read again afterwards, so it shows what is on the disk. */
export const useLibraryActions = () => {
  const client = usePage((state) => state.client);
  const tell = usePage((state) => state.tell);
  const show = usePage((state) => state.show);
  const showReceipt = usePage((state) => state.showReceipt);
  const leave = usePage((state) => state.leave);
  return {
    copy: async (id: string) => {
      const reply = await client.call('session.copy', { id, as: crypto.randomUUID() });
      if (reply.ok) show(reply.value, { at: 'setup' });
      else tell(reply.error.message);
    },
    remove: async (id: string) => {
      const reply = await client.call('session.delete', { id });
      if (reply.ok) showReceipt(reply.value.receipt);
      else tell(reply.error.message);
      await leave();
    },
    /** Keeps a session that lies in the list until another day. */
    keepLonger: async (id: string, on: string) => {
      const opened = await client.call('session.open', { id });
      const reply = opened.ok
        ? await client.call('session.append', {
            id,
            after: opened.value.seq,
            event: { type: 'keep-until-chosen', on },
          })
        : opened;
      if (!reply.ok) tell(reply.error.message);
      await leave();
    },
  };
};
