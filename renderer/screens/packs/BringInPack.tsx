import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { packLimits } from '../../../shared/questions/packLimits.ts';
import { usePage } from '../../store/PageProvider.tsx';
import { inBase64 } from '../library/inBase64.ts';
import { type OpenedPack, PackPreview } from './PackPreview.tsx';

type BringInProps = { onKept: () => Promise<void>; onSaid: (sentence: string) => void };

/** Brings in a colleague's set. Every question is shown before anything is kept; a file that is no set is told. */
export const BringInPack = ({ onKept, onSaid }: BringInProps) => {
  const { t } = useTranslation();
  const client = usePage((state) => state.client);
  const host = usePage((state) => state.hello?.host);
  const [opened, setOpened] = useState<OpenedPack | null>(null);
  const field = useRef<HTMLInputElement>(null);

  const open = async (file: string | null) => {
    onSaid('');
    const reply = await client.call('pack.open', { file });
    if (!reply.ok) onSaid(reply.error.message);
    else if (reply.value.by === 'opened') setOpened(reply.value);
  };
  const keep = async ({ ticket }: OpenedPack) => {
    setOpened(null);
    const reply = await client.call('pack.take', { ticket });
    onSaid(reply.ok ? t('packs.preview.kept', { name: reply.value.name }) : reply.error.message);
    await onKept();
  };

  return (
    <>
      <button
        type="button"
        className="button"
        onClick={() => (host === 'desktop' ? void open(null) : field.current?.click())}
      >
        {t('packs.bringIn')}
      </button>
      <input
        ref={field}
        hidden
        type="file"
        accept=".json"
        aria-label={t('packs.choose')}
        onChange={async ({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          const content = file ? await inBase64(file, packLimits.file) : null;
          // The same file chosen again has to be noticed as well.
          if (field.current) field.current.value = '';
          if (content !== null) await open(content);
        }}
      />
      {opened && (
        <PackPreview opened={opened} onKeep={() => void keep(opened)} onClose={() => setOpened(null)} />
      )}
    </>
  );
};
