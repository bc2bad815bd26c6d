import { useTranslation } from 'react-i18next';
import { Sheet } from '../../components/Sheet.tsx';
import { EasyCue } from '../../reading/EasyCue.tsx';
import { EasyText } from '../../reading/EasyText.tsx';
import { ReadToMe } from '../../reading/ReadToMe.tsx';

/** Words that were written and not read back would be gone with the question: so ask first. */
export const UnkeptWords = ({ onLeave, onBack }: { onLeave: () => void; onBack: () => void }) => {
  const { t } = useTranslation();
  return (
    <Sheet
      title={t('turn.unkeptTitle')}
      onClose={onBack}
      actions={
        <>
          <button type="button" className="button button-room" onClick={onLeave}>
            <EasyCue sign="bin" />
            {t('turn.unkeptLeave')}
          </button>
          <button type="button" className="button button-go button-room" onClick={onBack}>
            <EasyCue sign="back" />
            {t('turn.unkeptBack')}
          </button>
        </>
      }
    >
      <p>
        <EasyText text={t('turn.unkeptHint')} sign={['ear', 'back', 'bin']} />
      </p>
      <ReadToMe
        text={`${t('turn.unkeptTitle')}. ${t('turn.unkeptHint')} ${t('turn.unkeptLeave')}. ${t('turn.unkeptBack')}.`}
      />
    </Sheet>
  );
};
