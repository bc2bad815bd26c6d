import { useTranslation } from 'react-i18next';
import { quotesIn, quotesToLookAt } from '../../../shared/session/quotes.ts';
import { useOpen, usePage } from '../../store/PageProvider.tsx';

/** Quotes that nobody has looked at leave in no report: said here, with the way to look at them. */
export const QuotesLeft = () => {
  const { t } = useTranslation();
  const { session } = useOpen();
  const goTo = usePage((state) => state.goTo);
  if (quotesIn(session).length === 0) return null;
  const left = quotesToLookAt(session).length;
  return (
    <section className="quotes-left" data-left={left > 0}>
      <p>
        {left === 0 ? (
          t('quotes.allLooked')
        ) : (
          <>
            <strong>{t('quotes.left', { count: left })}</strong> {t('quotes.leftHint', { count: left })}
          </>
        )}
      </p>
      <button type="button" className="button" onClick={() => goTo({ at: 'quotes', from: 'export' })}>
        {t('quotes.goLook')}
      </button>
    </section>
  );
};
