import { useTranslation } from 'react-i18next';
import { monthInWords } from '../../shared/report/phrases.ts';
import type { Receipt } from '../../shared/rights/receipt.ts';
import { dayInWords } from './dayInWords.ts';

const counted = ['answers', 'placements', 'cards', 'words'] as const;

/** One receipt in words: what is gone, and what nobody can call back. */
export const ReceiptText = ({ receipt }: { receipt: Receipt }) => {
  const { t, i18n } = useTranslation();
  const { what, removed, left } = receipt;
  const day = dayInWords(receipt.on, i18n.language);
  const gone = [
    ...(what === 'session' ? [t('rights.people', { count: removed.people })] : []),
    ...counted.filter((key) => removed[key] > 0).map((key) => t(`rights.${key}`, { count: removed[key] })),
  ];
  return (
    <div className="receipt">
      <p className="receipt-what">
        {t(`rights.receiptOf.${what}`, { day, month: monthInWords(t, receipt.month) })}
      </p>
      {gone.length > 0 && (
        <>
          <h3>{t('rights.receiptGone')}</h3>
          <ul>
            {gone.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </>
      )}
      <h3>{t('rights.receiptLeft')}</h3>
      {left === null && <p>{t('rights.leftUnknown')}</p>}
      {left?.length === 0 && <p>{t('rights.leftNothing')}</p>}
      {left !== null && left.length > 0 && (
        <>
          <ul>
            {left.map((kind) => (
              <li key={kind}>{t(`rights.left.${kind}`)}</li>
            ))}
          </ul>
          <p>{t('rights.leftTell')}</p>
        </>
      )}
    </div>
  );
};
