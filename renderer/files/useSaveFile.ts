import { useState } from 'react';
import type { Reply } from '../../shared/errors.ts';
import { usePage } from '../store/PageProvider.tsx';
import { offerDownload } from './offerDownload.ts';

type Outcome =
  | { readonly is: 'nothing yet' | 'saving' | 'exists' }
  | { readonly is: 'saved' | 'downloaded'; readonly name: string }
  | { readonly is: 'failed'; readonly message: string };

/** What the browser is to save, in base64, under the name of what it is. */
type Content = { readonly pdf: string } | { readonly zip: string } | { readonly json: string };

type Written = Reply<
  | { readonly by: 'folder'; readonly name: string }
  | ({ readonly by: 'download'; readonly name: string } & Content)
>;

/** Writes into the folder behind a ticket, or hands the file over for download where there is none. */
export type WriteFile = (ticket: string | null, beside: boolean) => Promise<Written>;

export type Saving = ReturnType<typeof useSaveFile>;

const download = (name: string, content: Content): void => {
  if ('pdf' in content) offerDownload(name, content.pdf, 'application/pdf');
  else if ('zip' in content) offerDownload(name, content.zip, 'application/zip');
  else offerDownload(name, content.json, 'application/json');
};

/** Choosing a place and writing there, with every way in which that can end. */
export const useSaveFile = (write: WriteFile, onSaved?: () => Promise<void>) => {
  const client = usePage((state) => state.client);
  const [outcome, setOutcome] = useState<Outcome>({ is: 'nothing yet' });
  const [ticket, setTicket] = useState<string | null>(null);

  const take = async (written: Written) => {
    if (!written.ok) {
      const exists = written.error.code === 'folder-exists';
      return setOutcome(exists ? { is: 'exists' } : { is: 'failed', message: written.error.message });
    }
    const { value } = written;
    if (value.by === 'download') download(value.name, value);
    setOutcome({ is: value.by === 'download' ? 'downloaded' : 'saved', name: value.name });
    await onSaved?.();
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
      await take(await write(folder, false));
    },
    beside: async () => {
      setOutcome({ is: 'saving' });
      await take(await write(ticket, true));
    },
  };
};
