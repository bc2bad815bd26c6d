import { useEffect, useState } from 'react';
import type { ReportModel } from '../../../shared/report/model.ts';
import { useOpen, usePage } from '../../store/PageProvider.tsx';

/**
 * The report of the session as it is now. The core makes it, as it makes what leaves; it reads the disk, so it
 * is asked anew whenever everything is saved. Statistics and rules were 30 KB of the page.
 */
export const useLiveReport = (): ReportModel | null => {
  const { session, saving } = useOpen();
  const client = usePage((state) => state.client);
  const tell = usePage((state) => state.tell);
  const [model, setModel] = useState<ReportModel | null>(null);
  const saved = saving.is === 'saved';
  useEffect(() => {
    if (!saved) return;
    let wanted = true;
    void client.call('report.live', { id: session.id }).then((reply) => {
      if (!wanted) return;
      if (reply.ok) setModel(reply.value);
      else tell(reply.error.message);
    });
    return () => {
      wanted = false;
    };
  }, [client, tell, session, saved]);
  return model;
};
