import { useTranslation } from 'react-i18next';
import picture from '../../../assets/library-empty.svg?raw';
import { WithTerms } from '../../glossary/WithTerms.tsx';
import { InlinePicture } from '../../pictures/InlinePicture.tsx';

type EmptyProps = { creating: boolean; onNew: () => void; onPractise: () => void };

/** The first thing that anybody sees: what this is, in two sentences, and two ways to begin. */
export const EmptyLibrary = ({ creating, onNew, onPractise }: EmptyProps) => {
  const { t } = useTranslation();
  return (
    <section className="library-empty">
      <div className="library-empty-picture">
        <InlinePicture svg={picture} />
      </div>
      <h1>{t('library.emptyTitle')}</h1>
      <p>
        <WithTerms text={t('library.empty')} />
      </p>
      <div className="library-empty-ways">
        <button type="button" className="button button-go button-room" disabled={creating} onClick={onNew}>
          {t('library.newSession')}
        </button>
        <button type="button" className="button button-room" disabled={creating} onClick={onPractise}>
          {t('library.practise')}
        </button>
      </div>
    </section>
  );
};
