import { useState } from 'react';
import type { CallOutput } from '../../../shared/contract.ts';
import type { Region } from '../../../shared/disclosure/regions.ts';
import type { Reply } from '../../../shared/errors.ts';
import type { ExportKind } from '../../../shared/session/model.ts';
import { usePage } from '../../store/PageProvider.tsx';
import { offerDownload } from './offerDownload.ts';

type Outcome =
  | { readonly is: 'nothing yet' | 'saving' | 'exists' }
  | { readonly is: 'saved' | 'downloaded'; readonly name: string }
  | { readonly is: 'failed'; readonly message: string };

type Written = Reply<CallOutput<'export.write'>>;

/** Choosing a place and writing the report there, with every way in which that can end. */
export const useSaveReport = (id: string, kind: ExportKind, region: Region | null) => {
  const client = usePage((state) => state.client);
  const reopen = usePage((state) => state.reopen);
  const [outcome, setOutcome] = useState<Outcome>({ is: 'nothing yet' });
  const [ticket, setTicket] = useState<string | null>(null);

  const take = async (written: Written) => {
    if (!written.ok) {
      const exists = written.error.code === 'folder-exists';
      return setOutcome(exists ? { is: 'exists' } : { is: 'failed', message: written.error.message });
    }
    const { value } = written;
    if (value.by === 'download') offerDownload(value.name, value.zip);
    setOutcome({ is: value.by === 'download' ? 'downloaded' : 'saved', name: value.name });
    // The export is a line in the journal: go on from there.
    await reopen();
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
      await take(await client.call('export.write', { id, kind, region, ticket: folder, beside: false }));
    },
    beside: async () => {
      setOutcome({ is: 'saving' });
      await take(await client.call('export.write', { id, kind, region, ticket, beside: true }));
    },
  };
};
