import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { packLimits } from '../../../shared/questions/packLimits.ts';
import type { Pack } from '../../../shared/questions/question.ts';
import { Confirm } from '../../components/Confirm.tsx';
import { Frame } from '../../components/Frame.tsx';
import { usePage } from '../../store/PageProvider.tsx';
import type { PacksFrom } from '../../store/screens.ts';
import { PackQuestions } from './PackQuestions.tsx';
import './packs.css';
import { type Keeping, useKeptPack } from './useKeptPack.ts';

type PackScreenProps = { from: PacksFrom; pack: Pack; isKept: boolean };

/** One's own set of questions. Every change is kept at once, as everywhere; *Done* only goes back. */
export const PackScreen = ({ from, pack: first, isKept }: PackScreenProps) => {
  const { t } = useTranslation();
  const goTo = usePage((state) => state.goTo);
  const { pack, keeping, change, settle, drop } = useKeptPack(first, isKept);
  const [asking, setAsking] = useState(false);
  const leave = () => goTo({ at: 'packs', from });
  const done = async () => {
    const is = await settle();
    // What was never begun is nothing to lose.
    const isEmpty = pack.name.trim() === '' && pack.about.trim() === '' && pack.questions.length === 0;
    if (is === 'kept' || (isEmpty && !isKept)) leave();
    else setAsking(true);
  };

  return (
    <Frame
      who={
        <button type="button" className="button" onClick={() => void done()}>
          {t('common.back')}
        </button>
      }
    >
      <main className="page-body stack">
        <h1>{pack.name.trim() || t('packs.editor.title')}</h1>
        <div className="columns packs-columns">
          <section className="stack" aria-label={t('packs.editor.title')}>
            <div className="field">
              <label className="field-label" htmlFor="pack-name">
                {t('packs.editor.name')}
              </label>
              <input
                id="pack-name"
                className="field-input"
                autoComplete="off"
                maxLength={packLimits.name}
                aria-describedby="pack-name-hint"
                value={pack.name}
                onChange={(event) => change({ ...pack, name: event.target.value }, 'while typing')}
                onBlur={() => void settle()}
              />
              <span id="pack-name-hint" className="soft small">
                {t('packs.editor.nameHint')}
              </span>
            </div>
            <div className="field">
              <label className="field-label" htmlFor="pack-about">
                {t('packs.editor.about')}
              </label>
              <textarea
                id="pack-about"
                className="field-input"
                rows={3}
                maxLength={packLimits.about}
                aria-describedby="pack-about-hint"
                value={pack.about}
                onChange={(event) => change({ ...pack, about: event.target.value }, 'while typing')}
                onBlur={() => void settle()}
              />
              <span id="pack-about-hint" className="soft small">
                {t('packs.editor.aboutHint')}
              </span>
            </div>
          </section>
          <PackQuestions pack={pack} onChange={(next) => change(next, 'at once')} />
        </div>
      </main>
      <footer className="bar bar-stays">
        <HowKept keeping={keeping} onRetry={() => void settle()} />
        <button type="button" className="button button-go button-room bar-go" onClick={() => void done()}>
          {t('packs.editor.done')}
        </button>
      </footer>
      {asking && (
        <Confirm
          title={t('packs.editor.leaveTitle')}
          says={t('packs.editor.leaveSays')}
          yes={t('packs.editor.leaveYes')}
          no={t('packs.editor.leaveNo')}
          onNo={() => setAsking(false)}
          onYes={() => {
            drop();
            leave();
          }}
        />
      )}
    </Frame>
  );
};

const HowKept = ({ keeping, onRetry }: { keeping: Keeping; onRetry: () => void }) => {
  const { t } = useTranslation();
  return (
    <div className="packs-kept">
      <p role="status" className={keeping.is === 'failed' ? '' : 'soft'}>
        {keeping.is === 'failed' ? keeping.message : t(`packs.editor.${keeping.is}`)}
      </p>
      {keeping.is === 'failed' && (
        <button type="button" className="button" onClick={onRetry}>
          {t('packs.editor.retry')}
        </button>
      )}
    </div>
  );
};
