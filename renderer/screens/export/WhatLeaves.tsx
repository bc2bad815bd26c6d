import { useTranslation } from 'react-i18next';
import type { ExportFile } from '../../../shared/files/written.ts';

/** The files, each with its whole content where it is text: exactly what will be written. */
export const WhatLeaves = ({ files }: { files: readonly ExportFile[] }) => {
  const { t } = useTranslation();
  return (
    <section className="leaves" aria-labelledby="leaves">
      <h2 id="leaves">{t('exporting.leaves')}</h2>
      <p className="soft">{t('exporting.leavesHint')}</p>
      <ul>
        {files.map(({ name, bytes, text }) => (
          <li key={name} className="sheet">
            <details>
              <summary>
                <strong>{name}</strong>{' '}
                <span className="soft">{t('exporting.size', { kilobytes: Math.ceil(bytes / 1024) })}</span>
              </summary>
              {text === null ? (
                <p>{t(name === 'easy-read.pdf' ? 'exporting.easySame' : 'exporting.pdfSame')}</p>
              ) : (
                // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be reachable
                <pre tabIndex={0}>{text}</pre>
              )}
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
};
