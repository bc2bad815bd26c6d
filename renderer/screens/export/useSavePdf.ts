import { useState } from 'react';
import type { Reply } from '../../../shared/errors.ts';
import { usePage } from '../../store/PageProvider.tsx';
import { offerDownload } from './offerDownload.ts';

type Outcome =
  | { readonly is: 'nothing yet' | 'saving' | 'exists' }
  | { readonly is: 'saved' | 'downloaded'; readonly name: string }
  | { readonly is: 'failed'; readonly message: string };

type Written = Reply<
  | { readonly by: 'folder'; readonly name: string }
  | { readonly by: 'download'; readonly name: string; readonly pdf: string }
>;

/** Writes one PDF into the folder behind a ticket, or hands it over for download where there is none. */
type WritePdf = (ticket: string | null, beside: boolean) => Promise<Written>;

/** Choosing a place and writing a PDF there, with every way in which that can end. */
export const useSavePdf = (write: WritePdf) => {
  const client = usePage((state) => state.client);
  const [outcome, setOutcome] = useState<Outcome>({ is: 'nothing yet' });
  const [ticket, setTicket] = useState<string | null>(null);

  const take = (written: Written) => {
    if (!written.ok) {
      const exists = written.error.code === 'folder-exists';
      return setOutcome(exists ? { is: 'exists' } : { is: 'failed', message: written.error.message });
    }
    const { value } = written;
    if (value.by === 'download') offerDownload(value.name, value.pdf, 'application/pdf');
    setOutcome({ is: value.by === 'download' ? 'downloaded' : 'saved', name: value.name });
  };

  return {
    outcome,
    /** Something else is to be saved: what was said of the last one no longer holds. */
    forget: () => setOutcome({ is: 'nothing yet' }),
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
