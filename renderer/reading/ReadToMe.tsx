import { useEffect, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { useReading } from './InTheirReading.tsx';
import { hush, speak, speaking } from './speaking.ts';
import { useVoice } from './useVoices.ts';

type Props = {
  /** What is read aloud, in the language of the screen. */
  readonly text: string;
  /** Names what is read where only the sign is shown; without it, the words "Read it to me" stand on it. */
  readonly what?: string;
};

/**
 * Reads something aloud, and stops when it is pressed again or its screen is left. Not there where this computer has
 * no voice of its own for the language; VoicesNote says so to the facilitator.
 */
export const ReadToMe = ({ text, what }: Props) => {
  const { t } = useTranslation();
  const id = useId();
  const voice = useVoice(useReading().language);
  const isOn = useStore(speaking, (state) => state.what === id);
  useEffect(
    () => () => {
      if (speaking.getState().what === id) hush();
    },
    [id],
  );
  // Another way of asking came up, or another language: what is being read is not on the screen any more.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text is what it watches
  useEffect(
    () => () => {
      if (speaking.getState().what === id) hush();
    },
    [id, text],
  );
  if (!voice) return null;
  return (
    <button
      type="button"
      className={what === undefined ? 'button read-to-me' : 'button read-to-me read-to-me-small'}
      aria-pressed={isOn}
      aria-label={what === undefined ? undefined : t('reading.readThis', { what })}
      onClick={() => (isOn ? hush() : speak(id, text, voice))}
    >
      <Speaker />
      {what === undefined && t(isOn ? 'reading.stopReading' : 'reading.readToMe')}
    </button>
  );
};

const Speaker = () => (
  <svg width="1.5rem" height="1.5rem" viewBox="0 0 24 24" aria-hidden="true" className="sign">
    <path d="M4 9.500v5h3.500l4.500 4v-13l-4.500 4zM15.500 9a4.500 4.500 0 0 1 0 6M18 6.500a8 8 0 0 1 0 11" />
  </svg>
);
