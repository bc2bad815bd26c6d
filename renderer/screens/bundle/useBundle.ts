import { useEffect, useState } from 'react';
import type { CallOutput } from '../../../shared/contract.ts';
import type { Region } from '../../../shared/disclosure/regions.ts';
import { usePage } from '../../store/PageProvider.tsx';

type Bundle =
  | { readonly is: 'preparing' }
  | ({ readonly is: 'ready' } & CallOutput<'bundle.preview'>)
  | { readonly is: 'none'; readonly message: string };

/** What would go to the colleague, made by the core from what is on the disk. */
export const useBundle = (id: string, region: Region | null, saved: boolean): Bundle => {
  const client = usePage((state) => state.client);
  const [bundle, setBundle] = useState<Bundle>({ is: 'preparing' });
  useEffect(() => {
    if (!saved) return;
    let wanted = true;
    void client.call('bundle.preview', { id, region }).then((reply) => {
      if (!wanted) return;
      setBundle(reply.ok ? { is: 'ready', ...reply.value } : { is: 'none', message: reply.error.message });
    });
    return () => {
      wanted = false;
    };
  }, [client, id, region, saved]);
  return bundle;
};
