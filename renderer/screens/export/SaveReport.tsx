import { useTranslation } from 'react-i18next';
import type { Region } from '../../../shared/disclosure/regions.ts';
import type { ExportKind } from '../../../shared/session/model.ts';
import { usePage } from '../../store/PageProvider.tsx';
import { useSaveReport } from './useSaveReport.ts';

type SaveProps = { id: string; kind: ExportKind; region: Region | null };

/** The one button, what became of it in words, and what to do where the folder says no. */
export const SaveReport = ({ id, kind, region }: SaveProps) => {
  const { t } = useTranslation();
  const host = usePage((state) => state.hello?.host);
  const { outcome, save, beside } = useSaveReport(id, kind, region);
  return (
    <>
      <p role="status" className={outcome.is === 'failed' ? undefined : 'soft'}>
        {outcome.is === 'saving' && t('exporting.saving')}
        {outcome.is === 'saved' && t('exporting.savedIn', { name: outcome.name })}
        {outcome.is === 'downloaded' && t('exporting.downloaded', { name: outcome.name })}
        {outcome.is === 'exists' && t('exporting.exists')}
        {outcome.is === 'failed' && outcome.message}
      </p>
      {outcome.is === 'exists' && (
        <button type="button" className="button button-room bar-go" onClick={() => void beside()}>
          {t('exporting.beside')}
        </button>
      )}
      <button
        type="button"
        className={outcome.is === 'exists' ? 'button button-room' : 'button button-go button-room bar-go'}
        disabled={outcome.is === 'saving'}
        onClick={() => void save()}
      >
        {outcome.is === 'exists' || outcome.is === 'failed'
          ? t('exporting.other')
          : t(host === 'loopback' ? 'exporting.download' : 'exporting.save')}
      </button>
    </>
  );
};
