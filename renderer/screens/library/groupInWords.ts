import type { ImportedGroup } from '../../../shared/collate/shown.ts';
import { bandInWords, monthInWords } from '../../../shared/report/phrases.ts';
import type { Translate } from '../../../shared/text/translate.ts';

/** "November 2026 · London · Carers · 5 to 9 people" */
export const groupInWords = (
  t: Translate,
  { month, region, voice, size }: NonNullable<ImportedGroup['about']>,
): string => {
  const said = {
    month: monthInWords(t, month),
    voice: t(`setup.voiceOf.${voice}`),
    size: size === null ? t('bundle.fewer') : t('bundle.size', { band: bandInWords(t, size) }),
  };
  return region === null
    ? t('bundle.line', said)
    : t('bundle.lineWithRegion', { ...said, region: t(`exporting.regionOption.${region}`) });
};
