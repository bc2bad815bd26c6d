import { useEffect, useState } from 'react';
import type { CallOutput } from '../../../shared/contract.ts';
import type { Reply } from '../../../shared/errors.ts';
import type { Client } from '../../client.ts';
import { usePage } from '../../store/PageProvider.tsx';

type Preview = CallOutput<'report.preview'>;

/** What is asked of the core. `key` names it: the same key is the same report. */
export type PreviewAsked = {
  readonly key: string;
  readonly ask: (client: Client) => Promise<Reply<Preview>>;
};

/** What would leave, made by the core from what is on the disk: so it waits until everything is saved. */
export const usePreview = ({ key, ask }: PreviewAsked, saved: boolean): Preview | null => {
  const client = usePage((state) => state.client);
  const tell = usePage((state) => state.tell);
  const [preview, setPreview] = useState<Preview | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `ask` is new each time; `key` says when it differs
  useEffect(() => {
    if (!saved) return;
    let wanted = true;
    setPreview(null);
    void ask(client).then((reply) => {
      if (!wanted) return;
      if (reply.ok) setPreview(reply.value);
      else tell(reply.error.message);
    });
    return () => {
      wanted = false;
    };
  }, [client, tell, key, saved]);
  return preview;
};
