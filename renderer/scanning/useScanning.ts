import { useEffect } from 'react';
import { secondsOf } from '../../shared/display/scanning.ts';
import { usePage } from '../store/PageProvider.tsx';
import { createScanner } from './scanner.ts';
import './scanning.css';
import { isTyping } from './targets.ts';

/**
 * On a participant's screens, where somebody chose it: with two switches Space goes on and Enter chooses; with one
 * the frame goes on by itself and either of them chooses. Switches that can be bought type these two keys.
 */
export const useScanning = (theirs: boolean): void => {
  const scanning = usePage((state) => state.hello?.settings.scanning ?? 'off');
  const way = usePage((state) => state.hello?.settings.scanBy ?? 'groups');
  const isOn = theirs && scanning !== 'off';

  useEffect(() => {
    if (!isOn) return;
    const scanner = createScanner(document, way);
    const seconds = secondsOf(scanning);
    const onKey = (event: KeyboardEvent) => {
      if ((event.key !== ' ' && event.key !== 'Enter') || isTyping(event.target)) return;
      // The press is the switch's, not the button's: that would count it twice.
      event.preventDefault();
      event.stopPropagation();
      if (event.type !== 'keydown' || event.repeat) return;
      if (event.key === ' ' && seconds === null) scanner.step();
      else scanner.choose();
    };
    document.addEventListener('keydown', onKey, true);
    document.addEventListener('keyup', onKey, true);
    const goesOn =
      seconds === null
        ? undefined
        : window.setInterval(() => {
            if (!document.hidden && !isTyping(document.activeElement)) scanner.step();
          }, seconds * 1000);
    return () => {
      scanner.end();
      document.removeEventListener('keydown', onKey, true);
      document.removeEventListener('keyup', onKey, true);
      window.clearInterval(goesOn);
    };
  }, [isOn, scanning, way]);
};
