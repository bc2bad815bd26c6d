import { useTranslation } from 'react-i18next';
import type { Pack } from '../../../shared/questions/question.ts';
import { type MenuChoice, MoreMenu } from '../../components/MoreMenu.tsx';

type PackRowProps = {
  pack: Pack;
  action: { readonly label: string; readonly says: string; readonly act: () => void };
  choices: readonly MenuChoice[];
};

/** A set in the list: what it is for, what it asks behind a fold, and the one thing that people mostly do with it. */
export const PackRow = ({ pack, action, choices }: PackRowProps) => {
  const { t } = useTranslation();
  return (
    <li className="sheet pack-row">
      <div className="pack-row-text">
        <h3>
          <bdi>{pack.name}</bdi>
        </h3>
        {pack.about && <p>{pack.about}</p>}
        <details>
          <summary className="soft">{t('packs.questions', { count: pack.questions.length })}</summary>
          <ol>
            {pack.questions.map(({ id, wording }) => (
              <li key={id}>{wording}</li>
            ))}
          </ol>
        </details>
      </div>
      <button type="button" className="button" aria-label={action.says} onClick={action.act}>
        {action.label}
      </button>
      <MoreMenu label={t('packs.moreOf', { name: pack.name })} choices={choices} />
    </li>
  );
};
