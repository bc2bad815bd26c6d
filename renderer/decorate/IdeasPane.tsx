import { useTranslation } from 'react-i18next';
import { ideas } from '../../shared/decoration/ideas.ts';
import { FigurePicture } from '../pictures/FigurePicture.tsx';
import type { PaperFigure } from '../pictures/figurePicture.ts';
import { EasyText } from '../reading/EasyText.tsx';

const colours = ['sky', 'plum', 'slate', 'sun'] as const;

/** Examples on the person's own cut-out, in the place of the tools: shown and put away, never put on by themselves. */
export const IdeasPane = ({ figure }: { readonly figure: Omit<PaperFigure, 'decoration' | 'clipId'> }) => {
  const { t } = useTranslation();
  return (
    <>
      <h2>{t('decorate.ideasTitle')}</h2>
      <p className="soft">
        <EasyText text={t('decorate.ideasHint')} sign={['look', 'heart']} />
      </p>
      <div className="decor-ideas" aria-hidden="true">
        {ideas.map((decoration, i) => (
          <FigurePicture
            key={decoration.pattern}
            {...figure}
            colour={colours[i] ?? figure.colour}
            decoration={decoration}
            size={190}
          />
        ))}
      </div>
    </>
  );
};
