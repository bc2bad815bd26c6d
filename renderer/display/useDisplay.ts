import { useEffect } from 'react';
import { firstDisplay } from '../../shared/display/first.ts';
import { type Light, lightOf } from '../../shared/display/light.ts';
import { usePage } from '../store/PageProvider.tsx';
import { loadTypeface } from './typefaces.ts';

/** Puts what was chosen onto the page, where the stylesheets find it, and gives the light for drawings. */
export const useDisplay = (): Light => {
  const textSize = usePage((state) => state.hello?.settings.textSize ?? firstDisplay.textSize);
  const theme = usePage((state) => state.hello?.settings.theme ?? firstDisplay.theme);
  const typeface = usePage((state) => state.hello?.settings.typeface ?? firstDisplay.typeface);
  const motion = usePage((state) => state.hello?.settings.motion ?? firstDisplay.motion);
  useEffect(() => {
    const page = document.documentElement;
    page.style.setProperty('--reader', String(textSize / 100));
    Object.assign(page.dataset, { theme, typeface, motion });
    void loadTypeface(typeface);
  }, [textSize, theme, typeface, motion]);
  return lightOf[theme];
};
