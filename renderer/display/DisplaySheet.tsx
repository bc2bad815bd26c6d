import { useTranslation } from 'react-i18next';
import { motions, themes, typefaces } from '../../shared/display/choices.ts';
import { firstDisplay } from '../../shared/display/first.ts';
import { scannings, scanWays } from '../../shared/display/scanning.ts';
import { Sheet } from '../components/Sheet.tsx';
import { VoicesNote } from '../reading/VoicesNote.tsx';
import { usePage } from '../store/PageProvider.tsx';
import { DisplayChoice } from './DisplayChoice.tsx';
import './display.css';
import { FullScreen } from './FullScreen.tsx';
import { TextSize } from './TextSize.tsx';

/** Text size, light, letters and movement; every choice shows at once. */
export const DisplaySheet = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation();
  const settings = usePage((state) => state.hello?.settings ?? firstDisplay);
  const scanning = usePage((state) => state.hello?.settings.scanning ?? 'off');
  const scanBy = usePage((state) => state.hello?.settings.scanBy ?? 'groups');
  const change = usePage((state) => state.change);
  return (
    <Sheet
      title={t('display.title')}
      onClose={onClose}
      actions={
        <button type="button" className="button button-go" onClick={onClose}>
          {t('display.done')}
        </button>
      }
    >
      <p className="soft">{t('display.kept')}</p>
      <div className="display-choices">
        <DisplayChoice
          legend={t('display.theme')}
          values={themes}
          value={settings.theme}
          labelOf={(theme) => t(`display.themeOf.${theme}`)}
          shownAs="theme"
          onChange={(theme) => void change({ theme })}
        />
        <TextSize />
        <FullScreen />
        <DisplayChoice
          legend={t('display.typeface')}
          values={typefaces}
          value={settings.typeface}
          labelOf={(typeface) => t(`display.typefaceOf.${typeface}`)}
          shownAs="typeface"
          onChange={(typeface) => void change({ typeface })}
        />
        <DisplayChoice
          legend={t('display.motion')}
          values={motions}
          value={settings.motion}
          labelOf={(motion) => t(`display.motionOf.${motion}`)}
          shownAs="motion"
          onChange={(motion) => void change({ motion })}
        />
        <DisplayChoice
          legend={t('display.scanning')}
          values={scannings}
          value={scanning}
          labelOf={(each) => t(`display.scanningOf.${each}`)}
          shownAs="switches"
          onChange={(each) => void change({ scanning: each })}
        />
        <p className="soft">{t('display.scanningHint')}</p>
        {scanning !== 'off' && (
          <>
            <DisplayChoice
              legend={t('display.scanBy')}
              values={scanWays}
              value={scanBy}
              labelOf={(each) => t(`display.scanByOf.${each}`)}
              shownAs="switches"
              onChange={(each) => void change({ scanBy: each })}
            />
            <p className="soft">{t('display.scanByHint')}</p>
          </>
        )}
        <VoicesNote />
      </div>
    </Sheet>
  );
};
