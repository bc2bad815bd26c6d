import { useTranslation } from 'react-i18next';
import type { FigureId } from '../../../shared/exercise/figures.ts';
import { Sheet } from '../../components/Sheet.tsx';
import { useFigureName } from '../../components/useFigureName.ts';
import { EasyCue } from '../../reading/EasyCue.tsx';
import { EasyText } from '../../reading/EasyText.tsx';
import { ReadToMe } from '../../reading/ReadToMe.tsx';

type LeaveProps = { roles: readonly FigureId[]; onLeave: () => void; onBack: () => void };

/** A figure that was forgotten and one that was left out on purpose look the same: so ask, and accept both. */
export const LeaveInTray = ({ roles, onLeave, onBack }: LeaveProps) => {
  const { t, i18n } = useTranslation();
  const nameOf = useFigureName();
  const names = new Intl.ListFormat(i18n.language).format(roles.map(nameOf));
  return (
    <Sheet
      title={t('turn.leftTitle', { figures: names })}
      onClose={onBack}
      actions={
        <>
          <button type="button" className="button button-room" onClick={onLeave}>
            <EasyCue sign="right" />
            {t('turn.leftYes')}
          </button>
          <button type="button" className="button button-go button-room" onClick={onBack}>
            <EasyCue sign="back" />
            {t('turn.leftNo')}
          </button>
        </>
      }
    >
      <p>
        <EasyText text={t('turn.leftHint')} sign={['right', 'figures', 'back']} />
      </p>
      <ReadToMe
        text={`${t('turn.leftTitle', { figures: names })}. ${t('turn.leftHint')} ${t('turn.leftYes')}. ${t('turn.leftNo')}.`}
      />
    </Sheet>
  );
};
