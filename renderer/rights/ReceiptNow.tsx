import { useTranslation } from 'react-i18next';
import { Sheet } from '../components/Sheet.tsx';
import { usePage } from '../store/PageProvider.tsx';
import { ReceiptText } from './ReceiptText.tsx';
import './rights.css';

/** The receipt for what was just removed, over whatever screen it was asked on. */
export const ReceiptNow = () => {
  const { t } = useTranslation();
  const receipt = usePage((state) => state.receipt);
  const showReceipt = usePage((state) => state.showReceipt);
  const isPractice = usePage((state) => state.open?.session.practice ?? false);
  if (!receipt) return null;
  const putAway = () => showReceipt(null);
  return (
    <Sheet
      title={t('rights.receiptTitle')}
      onClose={putAway}
      actions={
        <button type="button" className="button button-go" onClick={putAway}>
          {t('common.gotIt')}
        </button>
      }
    >
      <ReceiptText receipt={receipt} />
      {!isPractice && <p className="soft">{t('rights.receiptKept')}</p>}
    </Sheet>
  );
};
