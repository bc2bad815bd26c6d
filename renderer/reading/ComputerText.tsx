import type { i18n } from 'i18next';
import { createContext, type ReactNode, useContext, useEffect } from 'react';
import { I18nextProvider } from 'react-i18next';
import { factsOf } from '../../shared/text/languages.ts';
import { usePage } from '../store/PageProvider.tsx';
import { bringIn } from './languageFiles.ts';

const ComputerText = createContext<i18n | null>(null);

/** The sentences in the computer's language, also inside a screen that is in a participant's. */
export const useComputerText = (): i18n => {
  const text = useContext(ComputerText);
  if (!text) throw new Error('The page has no text');
  return text;
};

type Props = { readonly text: i18n; readonly children: ReactNode };

/** Everything on the page speaks the computer's language, unless a participant's screen says otherwise. */
export const ComputerTextProvider = ({ text, children }: Props) => {
  const language = usePage((state) => state.hello?.settings.language ?? 'en');
  useEffect(() => {
    let current = true;
    void bringIn(text, language).then(async () => {
      if (!current) return;
      await text.changeLanguage(language);
      if (!document.documentElement.dataset.reading) document.documentElement.lang = factsOf[language].tag;
    });
    return () => {
      current = false;
    };
  }, [text, language]);
  return (
    <ComputerText value={text}>
      <I18nextProvider i18n={text}>{children}</I18nextProvider>
    </ComputerText>
  );
};
