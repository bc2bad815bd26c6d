import { useTranslation } from 'react-i18next';
import { EasyPicture } from './EasyPicture.tsx';
import type { EasySign } from './easySigns.ts';
import { useReading } from './InTheirReading.tsx';

type Props = {
  readonly text: string;
  /** One picture before all of it, or one for each idea in the order in which they are said. */
  readonly sign: EasySign | readonly EasySign[];
};

/** Text as it is; in Easy Read one idea a line, with its picture before it. */
export const EasyText = ({ text, sign }: Props) => {
  const { i18n } = useTranslation();
  const { easyRead } = useReading();
  if (!easyRead) return text;
  const ideas = ideasIn(text, i18n.language);
  if (typeof sign === 'string')
    return (
      <span className="easy-line">
        <EasyPicture sign={sign} />
        <span className="easy-lines">
          {ideas.map((idea) => (
            <span key={idea}>{idea} </span>
          ))}
        </span>
      </span>
    );
  return (
    <span className="easy-lines">
      {ideas.map((idea, i) => (
        <span key={idea} className="easy-line">
          <EasyPicture sign={sign[i] ?? sign.at(-1) ?? 'ask'} />
          <span>{idea} </span>
        </span>
      ))}
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
