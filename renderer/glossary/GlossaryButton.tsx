import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { GlossarySheet } from './GlossarySheet.tsx';

/** The way to all words at once. */
export const GlossaryButton = ({ plain = true }: { plain?: boolean }) => {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className={plain ? 'button button-plain' : 'button'}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {t('glossary.open')}
      </button>
      {isOpen && <GlossarySheet first={null} onClose={() => setOpen(false)} />}
    </>
  );
};
