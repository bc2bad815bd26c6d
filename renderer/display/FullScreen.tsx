import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePage } from '../store/PageProvider.tsx';

/** For touch tables and wall boards. In its own window F11 does it; a browser's page asks the browser. */
export const FullScreen = () => {
  const { t } = useTranslation();
  const isDesktop = usePage((state) => state.hello?.host === 'desktop');
  const [fills, setFills] = useState(document.fullscreenElement !== null);
  useEffect(() => {
    const look = () => setFills(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', look);
    return () => document.removeEventListener('fullscreenchange', look);
  }, []);
  if (isDesktop) return <p className="soft">{t('display.fullScreenKey')}</p>;
  if (!document.fullscreenEnabled) return null;
  // Where the browser says no, everything goes on in the window.
  const change = () =>
    (fills ? document.exitFullscreen() : document.documentElement.requestFullscreen()).catch(() => {});
  return (
    <div>
      <button type="button" className="button" onClick={() => void change()}>
        {t(fills ? 'display.inWindow' : 'display.fullScreen')}
      </button>
    </div>
  );
};
