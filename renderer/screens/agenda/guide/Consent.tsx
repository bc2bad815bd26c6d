import { useTranslation } from 'react-i18next';
import type { Session } from '../../../../shared/session/model.ts';
import { WithTerms } from '../../../glossary/WithTerms.tsx';
import { usePage } from '../../../store/PageProvider.tsx';

const parts = ['care', 'kept', 'leaves', 'others', 'stop'] as const;

/** What has to be said before anybody takes part; one tick for all, and one about quotes. */
export const Consent = ({ session }: { session: Session }) => {
  const { t } = useTranslation();
  const keep = usePage((state) => state.keep);
  const { consent, listeners } = session.guide;
  return (
    <section aria-labelledby="guide-consent">
      <h3 id="guide-consent">{t('guide.consent.title')}</h3>
      <ul className="guide-rules">
        {parts.map((part) => (
          <li key={part}>
            <WithTerms text={t(`guide.consent.says.${part}`)} />
          </li>
        ))}
      </ul>
      <label className="choice">
        <input
          type="checkbox"
          checked={consent.understood}
          onChange={(event) => keep({ type: 'consent-noted', ...consent, understood: event.target.checked })}
        />
        <span className="choice-text">{t('guide.consent.tick')}</span>
      </label>
      <label className="choice">
        <input
          type="checkbox"
          checked={consent.quotes}
          onChange={(event) => keep({ type: 'consent-noted', ...consent, quotes: event.target.checked })}
        />
        <span className="choice-text">
          {t('guide.consent.quotes')}
          <small>{t('guide.consent.quotesHint')}</small>
        </span>
      </label>
      <label className="choice">
        <input
          type="checkbox"
          checked={listeners}
          onChange={(event) => keep({ type: 'listeners-noted', present: event.target.checked })}
        />
        <span className="choice-text">
          {t('guide.listeners')}
          <small>{t('guide.listenersHint')}</small>
        </span>
      </label>
    </section>
  );
};
