import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DisplaySheet } from './DisplaySheet.tsx';

/** On every screen in the same place, beside Pause: whoever sits there makes the page right for their eyes. */
export const DisplayButton = () => {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="button button-icon display-open"
        aria-label={t('display.open')}
        title={t('display.open')}
        onClick={() => setOpen(true)}
      >
        <svg width="1.875rem" height="1.25rem" viewBox="0 0 30 20" aria-hidden="true">
          <path
            d="M2 18 8.2 2h2.2l6.2 16M4.6 12.4h9.4M27.5 18v-6.4c0-2.6-1.5-3.8-3.8-3.8-2 0-3.3 1-3.8 2.4m7.6 2.6c-5 .2-8.2.8-8.2 3.2 0 1.500 1.200 2.400 3.200 2.400 2.600 0 5-1.500 5-4.400"
            fill="none"
            stroke="currentColor"
            strokeWidth="2.3"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </svg>
      </button>
      {isOpen && <DisplaySheet onClose={() => setOpen(false)} />}
    </>
  );
};
