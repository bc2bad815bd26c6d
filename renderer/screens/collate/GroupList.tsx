import { useTranslation } from 'react-i18next';
import type { Collatable } from '../../../shared/collate/shown.ts';
import { bandInWords, monthInWords } from '../../../shared/report/phrases.ts';
import type { Translate } from '../../../shared/text/translate.ts';
import { nameOf } from './choosing.ts';
import type { Choice } from './useChoice.ts';

type ListProps = { shown: readonly Collatable[]; choice: Choice };

/** The sessions that the filters leave, each with a tick. */
export const GroupList = ({ shown, choice }: ListProps) => {
  const { t } = useTranslation();
  const { ticked, change } = choice;
  const all = shown.length > 0 && shown.every(({ pick }) => ticked.has(nameOf(pick)));
  return (
    <>
      <div className="between">
        <p className="soft" role="status">
          {t('collate.listed', { count: shown.length })}
        </p>
        <button
          type="button"
          className="button"
          disabled={shown.length === 0}
          onClick={() => change(shown, !all)}
        >
          {t(all ? 'collate.none' : 'collate.all')}
        </button>
      </div>
      <ul className="stack stack-near">
        {shown.map((group) => (
          <li key={nameOf(group.pick)}>
            <label className="choice">
              <input
                type="checkbox"
                checked={ticked.has(nameOf(group.pick))}
                onChange={(event) => change([group], event.target.checked)}
              />
              <span className="choice-text">
                <bdi>
                  {group.pick.from === 'here' ? group.title || t('common.untitled') : t('bundle.name')}
                </bdi>
                <small>
                  {[
                    monthInWords(t, group.month),
                    group.region && t(`exporting.regionOption.${group.region}`),
                    t(`setup.voiceOf.${group.voice}`),
                    sizeInWords(t, group),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </small>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </>
  );
};

const sizeInWords = (t: Translate, { pick, answered, size }: Collatable): string => {
  if (pick.from === 'here') return t('library.people', { count: answered ?? 0 });
  return size === null ? t('bundle.fewer') : t('bundle.size', { band: bandInWords(t, size) });
};
