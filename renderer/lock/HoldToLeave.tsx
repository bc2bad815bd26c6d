import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useComputerText } from '../reading/ComputerText.tsx';
import { usePage } from '../store/PageProvider.tsx';
import './lock.css';

/** Milliseconds: longer than anybody rests a hand on the screen. */
const hold = 3_000;

/**
 * The mark in the corner while a participant has the device behind a PIN. Held down, by finger or key, it leads the
 * facilitator to the PIN; pressed by mistake it does nothing.
 */
export const HoldToLeave = () => {
  const { t, i18n } = useTranslation(undefined, { i18n: useComputerText() });
  const locked = usePage((state) => (state.hello?.lock.locked ?? null) !== null);
  const goTo = usePage((state) => state.goTo);
  const [isHeld, setHeld] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const stop = () => {
    clearTimeout(timer.current);
    setHeld(false);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  if (!locked) return null;
  const start = () => {
    clearTimeout(timer.current);
    setHeld(true);
    timer.current = setTimeout(() => goTo({ at: 'agenda' }), hold);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if ((event.key === 'Enter' || event.key === ' ') && !event.repeat) start();
  };
  return (
    <button
      type="button"
      className="button button-icon hold"
      data-held={isHeld}
      lang={i18n.language}
      aria-label={t('room.lock.hold')}
      title={t('room.lock.hold')}
      onPointerDown={start}
      onPointerUp={stop}
      onPointerLeave={stop}
      onPointerCancel={stop}
      onKeyDown={onKeyDown}
      onKeyUp={stop}
      onBlur={stop}
      onContextMenu={(event) => event.preventDefault()}
    >
      <svg width="1.25rem" height="1.375rem" viewBox="0 0 20 22" aria-hidden="true">
        <path d="M5 10V7a5 5 0 0 1 10 0v3" fill="none" stroke="currentColor" strokeWidth="2.5" />
        <rect x="2" y="10" width="16" height="11" rx="2.5" fill="currentColor" />
      </svg>
    </button>
  );
};
