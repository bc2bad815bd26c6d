import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { HardSheet } from './HardSheet.tsx';

/** For the facilitator, wherever somebody may need help: on the session page, while it is prepared and while it is paused. */
export const HardButton = ({ plain = false }: { plain?: boolean }) => {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className={plain ? 'button button-plain' : 'button'}
        onClick={() => setOpen(true)}
      >
        {t('guide.hard.open')}
      </button>
      {isOpen && <HardSheet onClose={() => setOpen(false)} />}
    </>
  );
};
