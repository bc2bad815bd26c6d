import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Region } from '../../../shared/disclosure/regions.ts';
import type { ExportKind } from '../../../shared/session/model.ts';
import type { Language } from '../../../shared/text/languages.ts';
import { usePage } from '../../store/PageProvider.tsx';
import '../export/export.css';
import { GroupCopyStep } from '../export/GroupCopyStep.tsx';
import { KindSwitch } from '../export/KindSwitch.tsx';
import { LanguageChoice } from '../export/LanguageChoice.tsx';
import { mayLeave, PreviewPane } from '../export/PreviewPane.tsx';
import { RegionChoice } from '../export/RegionChoice.tsx';
import { SaveReport } from '../export/SaveReport.tsx';
import { usePreview } from '../export/usePreview.ts';
import type { CollationAsked } from './useChoice.ts';

/** The report over the chosen sessions, shown before it leaves, and saved like the report of one. */
export const CollatedReport = ({ asked }: { asked: CollationAsked }) => {
  const { t } = useTranslation();
  const client = usePage((state) => state.client);
  const computerLanguage = usePage((state) => state.hello?.settings.language ?? 'en');
  const [kind, setKind] = useState<ExportKind>('anonymous');
  const [asking, setAsking] = useState(false);
  const [region, setRegion] = useState<Region | null>(null);
  const [language, setLanguage] = useState<Language>(computerLanguage);
  const wanted = { ...asked, kind, region, language };
  const key = JSON.stringify(wanted);
  const preview = usePreview({ key, ask: (core) => core.call('collate.preview', wanted) }, true);

  return (
    <>
      <main className="export">
        <header className="export-head">
          <h1>{t('collate.reportTitle')}</h1>
          <KindSwitch kind={kind} onKind={(next) => (next === 'group' ? setAsking(true) : setKind(next))} />
          <RegionChoice region={region} onRegion={setRegion} />
          <LanguageChoice label={t('exporting.language')} language={language} onLanguage={setLanguage} />
        </header>
        <PreviewPane preview={preview} practice={false} />
      </main>
      <footer className="bar bar-stays export-bar">
        {mayLeave(preview) && (
          <SaveReport
            key={key}
            write={(ticket, beside) => client.call('collate.write', { ...wanted, ticket, beside })}
            onSaved={async () => {}}
          />
        )}
      </footer>
      {asking && (
        <GroupCopyStep
          onYes={() => {
            setAsking(false);
            setKind('group');
          }}
          onNo={() => setAsking(false)}
        />
      )}
    </>
  );
};
