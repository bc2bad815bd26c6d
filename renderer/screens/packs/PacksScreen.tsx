import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Pack } from '../../../shared/questions/question.ts';
import { Confirm } from '../../components/Confirm.tsx';
import { Frame } from '../../components/Frame.tsx';
import { SaveFileSheet } from '../../files/SaveFileSheet.tsx';
import { shippedIn } from '../../prepare/shippedIn.ts';
import { useOwnPacks } from '../../prepare/useOwnPacks.ts';
import { usePage } from '../../store/PageProvider.tsx';
import type { PacksFrom } from '../../store/screens.ts';
import { BringInPack } from './BringInPack.tsx';
import { PackRow } from './PackRow.tsx';
import './packs.css';
import { usePackActions } from './usePackActions.ts';

/** Every set of questions on this computer: one's own to change, the shipped ones to copy. */
export const PacksScreen = ({ from }: { from: PacksFrom }) => {
  const { t, i18n } = useTranslation();
  const goTo = usePage((state) => state.goTo);
  const { here, refresh } = useOwnPacks();
  const { edit, make, copy, write, remove } = usePackActions(from);
  const [said, setSaid] = useState('');
  const [sharing, setSharing] = useState<Pack | null>(null);
  const [deleting, setDeleting] = useState<Pack | null>(null);
  const own = here?.packs ?? [];
  const share = { id: 'share', label: t('packs.share') };

  return (
    <Frame
      who={
        <button type="button" className="button" onClick={() => goTo({ at: from })}>
          {t(from === 'setup' ? 'packs.backToSession' : 'common.back')}
        </button>
      }
    >
      <main className="page-body stack">
        <div>
          <h1>{t('packs.title')}</h1>
          <p className="soft packs-says">{t('packs.says')}</p>
        </div>
        <section className="stack stack-near" aria-labelledby="packs-own">
          <div className="between">
            <h2 id="packs-own">{t('packs.own')}</h2>
            <div className="packs-ways">
              <BringInPack onKept={refresh} onSaid={setSaid} />
              <button type="button" className="button button-go" onClick={make}>
                {t('packs.make')}
              </button>
            </div>
          </div>
          <p role="status" className="packs-said" data-said={said !== ''}>
            {said}
          </p>
          {here && own.length === 0 && <p className="soft">{t('packs.none')}</p>}
          <ul className="stack stack-near">
            {own.map((pack) => (
              <PackRow
                key={pack.id}
                pack={pack}
                action={{
                  label: t('packs.edit'),
                  says: t('packs.editOf', { name: pack.name }),
                  act: () => edit(pack),
                }}
                choices={[
                  { ...share, onChoose: () => setSharing(pack) },
                  { id: 'copy', label: t('packs.copy'), onChoose: () => void copy(pack) },
                  { id: 'delete', label: t('packs.delete'), onChoose: () => setDeleting(pack) },
                ]}
              />
            ))}
          </ul>
          {here && here.setAside > 0 && (
            <p className="pack-note">{t('packs.setAside', { count: here.setAside })}</p>
          )}
          {here && here.newer > 0 && <p className="pack-note">{t('packs.newer', { count: here.newer })}</p>}
        </section>
        <section className="stack stack-near" aria-labelledby="packs-shipped">
          <h2 id="packs-shipped">{t('packs.shipped')}</h2>
          <ul className="stack stack-near">
            {shippedIn(i18n).map((pack) => (
              <PackRow
                key={pack.id}
                pack={pack}
                action={{
                  label: t('packs.copy'),
                  says: t('packs.copyOf', { name: pack.name }),
                  act: () => void copy(pack),
                }}
                choices={[{ ...share, onChoose: () => setSharing(pack) }]}
              />
            ))}
          </ul>
        </section>
      </main>
      {sharing && (
        <SaveFileSheet
          says="packs.shareSheet"
          name={sharing.name}
          write={write(sharing.id)}
          onClose={() => setSharing(null)}
        />
      )}
      {deleting && (
        <Confirm
          title={t('packs.deleteTitle', { name: deleting.name })}
          says={t('packs.deleteSays')}
          yes={t('packs.deleteYes')}
          no={t('packs.deleteNo')}
          onNo={() => setDeleting(null)}
          onYes={async () => {
            setDeleting(null);
            await remove(deleting.id);
            await refresh();
          }}
        />
      )}
    </Frame>
  );
};
