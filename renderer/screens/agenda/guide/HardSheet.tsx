import { useTranslation } from 'react-i18next';
import { Sheet } from '../../../components/Sheet.tsx';
import { WithTerms } from '../../../glossary/WithTerms.tsx';
import { Contacts } from './Contacts.tsx';
import './guide.css';

const steps = ['stop', 'support', 'ask', 'goOn', 'follow'] as const;

/** What to do when somebody is upset, and who can help nearby. Opening it writes nothing down. */
export const HardSheet = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation();
  return (
    <Sheet
      title={t('guide.hard.title')}
      onClose={onClose}
      actions={
        <button type="button" className="button button-go" onClick={onClose}>
          {t('common.close')}
        </button>
      }
    >
      <ol className="guide-hard">
        {steps.map((step) => (
          <li key={step}>
            <WithTerms text={t(`guide.hard.steps.${step}`)} />
          </li>
        ))}
      </ol>
      <p className="soft small">{t('guide.hard.never')}</p>
      <Contacts />
    </Sheet>
  );
};
