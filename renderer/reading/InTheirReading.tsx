import { createContext, type ReactNode, useContext, useEffect, useLayoutEffect, useMemo } from 'react';
import { I18nextProvider } from 'react-i18next';
import { factsOf, type Reading, variantOf } from '../../shared/text/languages.ts';
import { textIn } from '../../shared/text/translate.ts';
import { usePage } from '../store/PageProvider.tsx';
import { useComputerText } from './ComputerText.tsx';
import { bringIn } from './languageFiles.ts';
import './reading.css';

const Theirs = createContext<Reading>({ language: 'en', easyRead: false });

/** How the screen is read just now. */
export const useReading = (): Reading => useContext(Theirs);

type Props = {
  /** null: nobody has chosen, so it is the computer's language. */
  readonly reading: Reading | null;
  readonly children: ReactNode;
};

/**
 * A screen in the language and the way of reading of the person who sits at it. What they do meanwhile is kept
 * when they choose another: only the words are exchanged. The page itself takes the language and the direction,
 * so that dialogs, fonts and scroll bars follow too; the board stays as it lies (board.css).
 */
export const InTheirReading = ({ reading, children }: Props) => {
  const computer = useComputerText();
  const language = usePage((state) => state.hello?.settings.language ?? 'en');
  const now: Reading = useMemo(() => reading ?? { language, easyRead: false }, [reading, language]);
  const { tag, direction } = factsOf[now.language];
  const text = useMemo(
    () => (reading ? textIn(computer, variantOf(reading), direction) : computer),
    [computer, reading, direction],
  );
  useEffect(() => void bringIn(computer, variantOf(now)), [computer, now]);
  useLayoutEffect(() => {
    const page = document.documentElement;
    const before = { lang: page.lang, dir: page.dir };
    page.lang = tag;
    page.dir = direction;
    page.dataset.reading = now.easyRead ? 'easy' : 'usual';
    return () => {
      page.lang = before.lang;
      page.dir = before.dir;
      delete page.dataset.reading;
    };
  }, [tag, direction, now.easyRead]);
  return (
    <Theirs value={now}>
      <I18nextProvider i18n={text}>{children}</I18nextProvider>
    </Theirs>
  );
};
