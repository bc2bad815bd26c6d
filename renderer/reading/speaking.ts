import { createStore } from 'zustand/vanilla';

/** What is being read aloud just now, by the name of its button; null while it is quiet. */
export const speaking = createStore<{ readonly what: string | null }>()(() => ({ what: null }));

/** Reads on request alone, and ends whatever was being read before. */
export const speak = (what: string, text: string, voice: SpeechSynthesisVoice): void => {
  window.speechSynthesis.cancel();
  const said = new SpeechSynthesisUtterance(text.replace(/[\u2068\u2069]/g, ''));
  said.voice = voice;
  said.lang = voice.lang;
  // A little slower than news readers.
  said.rate = 0.9;
  const ended = () => speaking.getState().what === what && speaking.setState({ what: null });
  said.addEventListener('end', ended);
  said.addEventListener('error', ended);
  speaking.setState({ what });
  window.speechSynthesis.speak(said);
};

export const hush = (): void => {
  if (speaking.getState().what === null) return;
  window.speechSynthesis.cancel();
  speaking.setState({ what: null });
};
