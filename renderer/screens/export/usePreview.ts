import { useEffect, useState } from 'react';
import type { CallOutput } from '../../../shared/contract.ts';
import type { Region } from '../../../shared/disclosure/regions.ts';
import type { ExportKind } from '../../../shared/session/model.ts';
import { usePage } from '../../store/PageProvider.tsx';

type Preview = CallOutput<'report.preview'>;

/** What would leave, made by the core from what is on the disk: so it waits until everything is saved. */
export const usePreview = (
  id: string,
  kind: ExportKind,
  region: Region | null,
  saved: boolean,
): Preview | null => {
  const client = usePage((state) => state.client);
  const tell = usePage((state) => state.tell);
  const [preview, setPreview] = useState<Preview | null>(null);
  useEffect(() => {
    if (!saved) return;
    let wanted = true;
    setPreview(null);
    void client.call('report.preview', { id, kind, region }).then((reply) => {
      if (!wanted) return;
      if (reply.ok) setPreview(reply.value);
      else tell(reply.error.message);
    });
    return () => {
      wanted = false;
    };
  }, [client, tell, id, kind, region, saved]);
  return preview;
};
