import { useState } from 'react';
import type { Reply } from '../../shared/errors.ts';
import { offerDownload } from '../screens/export/offerDownload.ts';
import { usePage } from '../store/PageProvider.tsx';

type Outcome =
  | { readonly is: 'nothing yet' | 'saving' | 'exists' }
  | { readonly is: 'saved' | 'downloaded'; readonly name: string }
  | { readonly is: 'failed'; readonly message: string };

/** `content` in base64, for the browser to save. */
type Written = Reply<
  | { readonly by: 'folder'; readonly name: string }
  | { readonly by: 'download'; readonly name: string; readonly content: string }
>;

/** Writes into the folder behind a ticket, or hands the file over for download where there is none. */
export type WriteFile = (ticket: string | null, beside: boolean) => Promise<Written>;

/** Choosing a place and writing one file there, with every way in which that can end. */
export const useSaveFile = (write: WriteFile, type: string) => {
  const client = usePage((state) => state.client);
  const [outcome, setOutcome] = useState<Outcome>({ is: 'nothing yet' });
  const [ticket, setTicket] = useState<string | null>(null);
  const take = (written: Written) => {
    if (!written.ok) {
      const exists = written.error.code === 'folder-exists';
      return setOutcome(exists ? { is: 'exists' } : { is: 'failed', message: written.error.message });
    }
    const { value } = written;
    if (value.by === 'download') offerDownload(value.name, value.content, type);
    setOutcome({ is: value.by === 'download' ? 'downloaded' : 'saved', name: value.name });
  };
  return {
    outcome,
    save: async () => {
      setOutcome({ is: 'saving' });
      const chosen = await client.call('export.choose', {});
      if (!chosen.ok) return setOutcome({ is: 'failed', message: chosen.error.message });
      if (chosen.value.by === 'cancelled') return setOutcome({ is: 'nothing yet' });
      const folder = chosen.value.by === 'folder' ? chosen.value.ticket : null;
      setTicket(folder);
      take(await write(folder, false));
    },
    beside: async () => {
      setOutcome({ is: 'saving' });
      take(await write(ticket, true));
    },
  };
};
