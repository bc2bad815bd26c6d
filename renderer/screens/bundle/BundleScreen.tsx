import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Region } from '../../../shared/disclosure/regions.ts';
import { Frame } from '../../components/Frame.tsx';
import { useOpen, usePage } from '../../store/PageProvider.tsx';
import { RegionChoice } from '../export/RegionChoice.tsx';
import { SaveReport } from '../export/SaveReport.tsx';
import { WhatLeaves } from '../export/WhatLeaves.tsx';
import { WouldExpose } from '../export/WouldExpose.tsx';
import '../export/export.css';
import './bundle.css';
import { CodeToRead } from './CodeToRead.tsx';
import { useBundle } from './useBundle.ts';

/** A session for a colleague, shown before it leaves: who it is for, what is in it, and its code. */
export const BundleScreen = () => {
  const { t } = useTranslation();
  const { session, saving } = useOpen();
  const client = usePage((state) => state.client);
  const goTo = usePage((state) => state.goTo);
  const reopen = usePage((state) => state.reopen);
  const [region, setRegion] = useState<Region | null>(null);
  const bundle = useBundle(session.id, region, saving.is === 'saved');

  return (
    <Frame
      who={
        <button type="button" className="button" onClick={() => goTo({ at: 'export' })}>
          {t('bundle.back')}
        </button>
      }
    >
      <main className="export">
        <header className="export-head">
          <h1>{t('bundle.title')}</h1>
          <div className="bundle-about">
            <p>{t('bundle.isFor')}</p>
            <p className="soft">{t('bundle.holds')}</p>
            <p className="soft">{t('bundle.holdsNot')}</p>
          </div>
          <RegionChoice region={region} onRegion={setRegion} />
        </header>
        {session.practice && <p className="export-note">{t('exporting.practice')}</p>}
        {bundle.is === 'preparing' && (
          <p className="export-note soft" role="status">
            {t('exporting.preparing')}
          </p>
        )}
        {bundle.is === 'none' && <p className="export-note">{bundle.message}</p>}
        {bundle.is === 'ready' && (
          <>
            {bundle.exposes && <WouldExpose exposes={bundle.exposes} />}
            <WhatLeaves files={[bundle.file]} />
            <CodeToRead code={bundle.code} hint={t('bundle.codeHint')} />
          </>
        )}
      </main>
      <footer className="bar bar-stays export-bar">
        {bundle.is === 'ready' && !bundle.exposes?.refused && !session.practice && (
          <SaveReport
            key={region}
            write={(ticket, beside) =>
              client.call('bundle.write', { id: session.id, region, ticket, beside })
            }
            onSaved={reopen}
            says={{ save: t('bundle.save'), download: t('bundle.download') }}
          />
        )}
      </footer>
    </Frame>
  );
};
