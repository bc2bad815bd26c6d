import { useSyncExternalStore } from 'react';
import type { Language } from '../../shared/text/languages.ts';
import { voiceFor } from './voices.ts';

const none: readonly SpeechSynthesisVoice[] = [];
let last: readonly SpeechSynthesisVoice[] = none;

/** The same list until it changes: a browser makes a new one each time that it is asked. */
const voicesNow = (): readonly SpeechSynthesisVoice[] => {
  const now = 'speechSynthesis' in window ? window.speechSynthesis.getVoices() : [];
  const same = now.length === last.length && now.every((voice, i) => voice.voiceURI === last[i]?.voiceURI);
  if (!same) last = now;
  return last;
};

/** Voices come late, and may be added while the app runs. */
const onChange = (listener: () => void): (() => void) => {
  if (!('speechSynthesis' in window)) return () => {};
  window.speechSynthesis.addEventListener('voiceschanged', listener);
  return () => window.speechSynthesis.removeEventListener('voiceschanged', listener);
};

export const useVoices = (): readonly SpeechSynthesisVoice[] => useSyncExternalStore(onChange, voicesNow);

export const useVoice = (language: Language): SpeechSynthesisVoice | undefined =>
  voiceFor(useVoices(), language);
