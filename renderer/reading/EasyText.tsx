import { useTranslation } from 'react-i18next';
import { EasyPicture } from './EasyPicture.tsx';
import type { EasySign } from './easySigns.ts';
import { useReading } from './InTheirReading.tsx';

type Props = { readonly text: string; readonly sign: EasySign };

/** Text as it is; in Easy Read one idea a line, with its picture before it. */
export const EasyText = ({ text, sign }: Props) => {
  const { i18n } = useTranslation();
  const { easyRead } = useReading();
  if (!easyRead) return text;
  return (
    <span className="easy-line">
      <EasyPicture sign={sign} />
      <span className="easy-lines">
        {ideasIn(text, i18n.language).map((idea) => (
          <span key={idea}>{idea} </span>
        ))}
      </span>
    </span>
  );
};

/** A sentence is an idea. */
const ideasIn = (text: string, language: string): readonly string[] => [
  ...new Set(
    [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)]
      .map(({ segment }) => segment.trim())
      .filter((segment) => segment !== ''),
  ),
];
