import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { largestBundle } from '../../../shared/collate/limits.ts';
import type { ImportedGroup } from '../../../shared/collate/shown.ts';
import { Sheet } from '../../components/Sheet.tsx';
import { usePage } from '../../store/PageProvider.tsx';
import { CodeToRead } from '../bundle/CodeToRead.tsx';
import { groupInWords } from './groupInWords.ts';
import { inBase64 } from './inBase64.ts';

type Opened = { readonly ticket: string; readonly group: ImportedGroup };

/** Brings in a colleague's file: what it is and its code are shown before anything is kept. */
export const BringIn = ({ onKept }: { onKept: () => Promise<void> }) => {
  const { t } = useTranslation();
  const client = usePage((state) => state.client);
  const tell = usePage((state) => state.tell);
  const host = usePage((state) => state.hello?.host);
  const [opened, setOpened] = useState<Opened | null>(null);
  const field = useRef<HTMLInputElement>(null);

  const open = async (file: string | null) => {
    const reply = await client.call('bundle.open', { file });
    if (!reply.ok) tell(reply.error.message);
    else if (reply.value.by === 'opened') setOpened(reply.value);
  };
  const keep = async ({ ticket }: Opened) => {
    setOpened(null);
    const reply = await client.call('bundle.keep', { ticket });
    if (!reply.ok) tell(reply.error.message);
    await onKept();
  };

  return (
    <>
      <button
        type="button"
        className="button button-plain"
        onClick={() => (host === 'desktop' ? void open(null) : field.current?.click())}
      >
        {t('bundle.bringIn')}
      </button>
      <input
        ref={field}
        hidden
        type="file"
        accept=".powercircle"
        aria-label={t('bundle.choose')}
        onChange={async ({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          const content = file ? await inBase64(file, largestBundle) : null;
          // The same file chosen again has to be noticed as well.
          if (field.current) field.current.value = '';
          if (content !== null) await open(content);
        }}
      />
      {opened?.group.about && (
        <Sheet
          title={t('bundle.opened.title')}
          onClose={() => setOpened(null)}
          actions={
            <>
              <button type="button" className="button" onClick={() => setOpened(null)}>
                {t('bundle.opened.no')}
              </button>
              <button type="button" className="button button-go" onClick={() => void keep(opened)}>
                {t('bundle.opened.yes')}
              </button>
            </>
          }
        >
          <p>{groupInWords(t, opened.group.about)}</p>
          <p className="soft">{t('bundle.opened.asked', { topics: opened.group.about.topics.join('; ') })}</p>
          <CodeToRead code={opened.group.code} hint={t('bundle.opened.codeHint')} />
        </Sheet>
      )}
    </>
  );
};
