import { factsOf, type Language } from '../../shared/text/languages.ts';

/** What of a browser's voices we look at. */
export type LocalVoice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>;

/**
 * The voice that reads a language aloud: one of this computer's own, because what is read must not leave it. The
 * usual one where there are several. undefined where there is none: then nobody is offered to hear it.
 */
export const voiceFor = <Voice extends LocalVoice>(
  voices: readonly Voice[],
  language: Language,
): Voice | undefined => {
  const fitting = voices.filter((voice) => voice.localService && speaks(voice, language));
  const tag = factsOf[language].tag.toLowerCase();
  return (
    fitting.find((voice) => voice.lang.toLowerCase().replace('_', '-') === tag) ??
    fitting.find((voice) => voice.default) ??
    fitting[0]
  );
};

/** Android writes "pa_IN"; Panjabi in Arabic letters ("pa-Arab", "pnb") would be read from other letters than ours. */
const speaks = ({ lang }: LocalVoice, language: Language): boolean => {
  const [spoken, ...rest] = lang.toLowerCase().split(/[-_]/);
  return spoken === language && !rest.includes('arab');
};
