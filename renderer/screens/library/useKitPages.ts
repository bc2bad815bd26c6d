import { useState } from 'react';
import type { CallOutput } from '../../../shared/contract.ts';
import type { Reply } from '../../../shared/errors.ts';
import type { PaperSize } from '../../../shared/exercise/paperSize.ts';
import { usePage } from '../../store/PageProvider.tsx';
import { offerDownload } from '../export/offerDownload.ts';

type Outcome =
  | { readonly is: 'nothing yet' | 'saving' | 'exists' }
  | { readonly is: 'saved' | 'downloaded'; readonly name: string }
  | { readonly is: 'failed'; readonly message: string };

/** Choosing a place and writing the kit there, with every way in which that can end. */
export const useKitPages = (paper: PaperSize) => {
  const client = usePage((state) => state.client);
  const [outcome, setOutcome] = useState<Outcome>({ is: 'nothing yet' });
  const [ticket, setTicket] = useState<string | null>(null);

  const take = (written: Reply<CallOutput<'kit.write'>>) => {
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
    /** Another paper is another kit: what was said of the first no longer holds. */
    forget: () => setOutcome({ is: 'nothing yet' }),
    save: async () => {
      setOutcome({ is: 'saving' });
      const chosen = await client.call('export.choose', {});
      if (!chosen.ok) return setOutcome({ is: 'failed', message: chosen.error.message });
      if (chosen.value.by === 'cancelled') return setOutcome({ is: 'nothing yet' });
      const folder = chosen.value.by === 'folder' ? chosen.value.ticket : null;
      setTicket(folder);
      take(await client.call('kit.write', { paper, ticket: folder, beside: false }));
    },
    beside: async () => {
      setOutcome({ is: 'saving' });
      take(await client.call('kit.write', { paper, ticket, beside: true }));
    },
  };
};
