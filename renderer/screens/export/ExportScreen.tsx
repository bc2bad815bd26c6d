import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Region } from '../../../shared/disclosure/regions.ts';
import type { ExportKind } from '../../../shared/session/model.ts';
import type { Language } from '../../../shared/text/languages.ts';
import { Frame } from '../../components/Frame.tsx';
import { useOpen, usePage } from '../../store/PageProvider.tsx';
import { ForColleague } from './ForColleague.tsx';
import { GroupCopyStep } from './GroupCopyStep.tsx';
import './export.css';
import { KindSwitch } from './KindSwitch.tsx';
import { LanguageChoice } from './LanguageChoice.tsx';
import { NextSteps } from './NextSteps.tsx';
import { OfferCollating } from './OfferCollating.tsx';
import { mayLeave, PreviewPane } from './PreviewPane.tsx';
import { QuotesLeft } from './QuotesLeft.tsx';
import { RegionChoice } from './RegionChoice.tsx';
import { SaveReport } from './SaveReport.tsx';
import { TypedWords } from './TypedWords.tsx';
import { usePreview } from './usePreview.ts';

/** Everything that would leave, shown before it leaves. The anonymous report first; the group copy is a second step. */
export const ExportScreen = () => {
  const { t } = useTranslation();
  const { session, saving } = useOpen();
  const goTo = usePage((state) => state.goTo);
  const client = usePage((state) => state.client);
  const reopen = usePage((state) => state.reopen);
  const computerLanguage = usePage((state) => state.hello?.settings.language ?? 'en');
  const [kind, setKind] = useState<ExportKind>('anonymous');
  const [asking, setAsking] = useState(false);
  const [region, setRegion] = useState<Region | null>(null);
  const [language, setLanguage] = useState<Language>(computerLanguage);
  const preview = usePreview(
    {
      key: `${session.id} ${kind} ${region} ${language}`,
      ask: (core) => core.call('report.preview', { id: session.id, kind, region, language }),
    },
    saving.is === 'saved',
  );
  const ready = mayLeave(preview) && !session.practice;
  const isEarly = session.status === 'running' && kind === 'anonymous' && ready;

  return (
    <Frame
      who={
        <button type="button" className="button" onClick={() => goTo({ at: 'agenda' })}>
          {t('exporting.back')}
        </button>
      }
    >
      <main className="export">
        <header className="export-head">
          <h1>{t('exporting.title')}</h1>
          <KindSwitch kind={kind} onKind={(next) => (next === 'group' ? setAsking(true) : setKind(next))} />
          <RegionChoice region={region} onRegion={setRegion} />
          <LanguageChoice label={t('exporting.language')} language={language} onLanguage={setLanguage} />
          <QuotesLeft />
          <NextSteps />
          <TypedWords />
        </header>
        {session.practice && <p className="export-note">{t('exporting.practice')}</p>}
        {isEarly && <p className="export-note">{t('exporting.early')}</p>}
        <PreviewPane preview={preview} practice={session.practice} />
        {preview?.model.withheld?.code === 'group-too-small' && session.status === 'finished' && (
          <OfferCollating id={session.id} />
        )}
        {!session.practice && <ForColleague />}
      </main>
      <footer className="bar bar-stays export-bar">
        {ready && (
          <SaveReport
            key={`${kind} ${region} ${language}`}
            write={(ticket, beside) =>
              client.call('export.write', { id: session.id, kind, region, language, ticket, beside })
            }
            // The export is a line in the journal: go on from there.
            onSaved={reopen}
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
    </Frame>
  );
};
