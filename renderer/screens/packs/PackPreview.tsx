import { useTranslation } from 'react-i18next';
import type { CallOutput } from '../../../shared/contract.ts';
import type { Question } from '../../../shared/questions/question.ts';
import { Sheet } from '../../components/Sheet.tsx';

export type OpenedPack = Extract<CallOutput<'pack.open'>, { by: 'opened' }>;

type PackPreviewProps = { opened: OpenedPack; onKeep: () => void; onClose: () => void };

/** Everything that is in a colleague's file, in every wording, before it is kept. */
export const PackPreview = ({ opened, onKeep, onClose }: PackPreviewProps) => {
  const { t } = useTranslation();
  const { pack, here, clashes } = opened;
  const hints = opened.hints.flat().length;
  return (
    <Sheet
      wide
      title={t('packs.preview.title')}
      onClose={onClose}
      actions={
        <>
          <button type="button" className="button" onClick={onClose}>
            {t('packs.preview.no')}
          </button>
          <button type="button" className="button button-go" onClick={onKeep}>
            {t('packs.preview.keep')}
          </button>
        </>
      }
    >
      <p>{t('packs.preview.says')}</p>
      {here && (
        <p className="pack-note">
          {here.same ? t('packs.preview.same') : t('packs.preview.here', { name: here.name })}
        </p>
      )}
      {clashes.length > 0 && (
        <div className="pack-note">
          <p>{t('packs.preview.clashes', { count: clashes.length })}</p>
          <ul>
            {pack.questions
              .filter(({ id }) => clashes.includes(id))
              .map(({ id, wording }) => (
                <li key={id}>“{wording}”</li>
              ))}
          </ul>
        </div>
      )}
      <div>
        <h3>
          <bdi>{pack.name}</bdi>
        </h3>
        {pack.about && <p>{pack.about}</p>}
      </div>
      <ol className="pack-asks">
        {pack.questions.map((question) => (
          <Asked key={question.id} question={question} />
        ))}
      </ol>
      <p className="soft">
        {hints === 0 ? t('packs.preview.noHints') : t('packs.preview.hints', { count: hints })}
      </p>
    </Sheet>
  );
};

const Asked = ({ question }: { question: Question }) => {
  const { t } = useTranslation();
  const ways = [
    ...(question.simpler ? [t('packs.check.simplerField', { hint: question.simpler })] : []),
    ...question.otherWays.map((way) => t('packs.check.otherField', { hint: way })),
    ...(question.kind === 'words' ? [t('setup.kindWords')] : []),
  ];
  return (
    <li>
      <p>{question.wording}</p>
      {ways.map((way) => (
        <p key={way} className="soft small">
          {way}
        </p>
      ))}
    </li>
  );
};
