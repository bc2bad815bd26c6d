import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Receipt } from '../../shared/rights/receipt.ts';
import { Sheet } from '../components/Sheet.tsx';
import { usePage } from '../store/PageProvider.tsx';
import { ReceiptText } from './ReceiptText.tsx';
import './rights.css';

/** A quiet way to every receipt on this computer. */
export const Receipts = () => {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="button button-plain" onClick={() => setOpen(true)}>
        {t('rights.receipts')}
      </button>
      {open && <ReceiptsSheet onClose={() => setOpen(false)} />}
    </>
  );
};

const ReceiptsSheet = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation();
  const client = usePage((state) => state.client);
  const tell = usePage((state) => state.tell);
  const [receipts, setReceipts] = useState<readonly Receipt[] | null>(null);
  useEffect(() => {
    void client.call('receipts.list', {}).then((reply) => {
      if (reply.ok) setReceipts(reply.value);
      else tell(reply.error.message);
    });
  }, [client, tell]);
  return (
    <Sheet
      title={t('rights.receiptsTitle')}
      onClose={onClose}
      actions={
        <button type="button" className="button button-go" onClick={onClose}>
          {t('common.close')}
        </button>
      }
    >
      {receipts?.length === 0 && <p>{t('rights.receiptsNone')}</p>}
      {receipts !== null && receipts.length > 0 && (
        <ul className="receipt-list">
          {receipts.map((receipt, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes while it is open
            <li key={i}>
              <ReceiptText receipt={receipt} />
            </li>
          ))}
        </ul>
      )}
    </Sheet>
  );
};
