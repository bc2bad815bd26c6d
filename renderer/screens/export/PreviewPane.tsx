import { useTranslation } from 'react-i18next';
import type { CallOutput } from '../../../shared/contract.ts';
import { ReportView } from '../../report/ReportView.tsx';
import { WhatLeaves } from './WhatLeaves.tsx';
import { WouldExpose } from './WouldExpose.tsx';

type Preview = CallOutput<'report.preview'>;

/** The report that would leave, with its files and what it would give away; or that it is being made. */
export const PreviewPane = ({ preview, practice }: { preview: Preview | null; practice: boolean }) => {
  const { t } = useTranslation();
  if (preview === null)
    return (
      <p className="export-note soft" role="status">
        {t('exporting.preparing')}
      </p>
    );
  return (
    <>
      {preview.exposes && !practice && <WouldExpose exposes={preview.exposes} />}
      <ReportView key={preview.model.kind} model={preview.model} />
      {preview.files.length > 0 && <WhatLeaves files={preview.files} />}
    </>
  );
};

/** Whether what is shown may be saved. */
export const mayLeave = (preview: Preview | null): boolean =>
  preview !== null && preview.model.withheld === null && preview.exposes?.refused !== true;
