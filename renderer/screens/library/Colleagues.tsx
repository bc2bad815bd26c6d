import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportedGroup } from '../../../shared/collate/shown.ts';
import { Confirm } from '../../components/Confirm.tsx';
import { groupInWords } from './groupInWords.ts';

type ColleaguesProps = {
  imported: readonly ImportedGroup[];
  onRemove: (digest: string) => Promise<void>;
};

/** Groups that colleagues sent, apart from one's own sessions. */
export const Colleagues = ({ imported, onRemove }: ColleaguesProps) => {
  const { t } = useTranslation();
  const [deleting, setDeleting] = useState<string | null>(null);
  if (imported.length === 0) return null;
  return (
    <section className="colleagues" aria-labelledby="colleagues">
      <h2 id="colleagues">{t('bundle.heading')}</h2>
      <p className="soft">{t('bundle.hint')}</p>
      <ul className="library-list">
        {imported.map(({ digest, code, about }) => (
          <li key={digest} className="sheet between">
            <div>
              <h3>{about ? groupInWords(t, about) : t('bundle.name')}</h3>
              <p className="soft small">{about ? t('bundle.codeOf', { code }) : t('bundle.damaged')}</p>
            </div>
            <button
              type="button"
              className="button"
              aria-label={t('bundle.deleteOf', { code })}
              onClick={() => setDeleting(digest)}
            >
              {t('bundle.delete')}
            </button>
          </li>
        ))}
      </ul>
      {deleting && (
        <Confirm
          title={t('bundle.deleteTitle')}
          says={t('bundle.deleteSays')}
          yes={t('bundle.deleteYes')}
          no={t('bundle.deleteNo')}
          onNo={() => setDeleting(null)}
          onYes={() => {
            setDeleting(null);
            void onRemove(deleting);
          }}
        />
      )}
    </section>
  );
};
