import { useTranslation } from 'react-i18next';

type LooksProps = { count: number; onLook: (() => void) | null };

/** How many quotes nobody has looked at, with the one button for it. */
export const LooksLeft = ({ count, onLook }: LooksProps) => {
  const { t } = useTranslation();
  if (count === 0) return <p className="soft">{t('quotes.allLooked')}</p>;
  return (
    <section className="sheet between">
      <div>
        <p>
          <strong>{t('quotes.left', { count })}</strong>
        </p>
        <p className="soft">{t('quotes.leftHint', { count })}</p>
      </div>
      {onLook && (
        <button type="button" className="button button-go button-room" onClick={onLook}>
          {t('quotes.lookAtAll')}
        </button>
      )}
    </section>
  );
};
