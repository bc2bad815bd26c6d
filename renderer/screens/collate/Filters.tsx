import { useTranslation } from 'react-i18next';
import type { Collatables } from '../../../shared/collate/shown.ts';
import { monthInWords } from '../../../shared/report/phrases.ts';
import { voices } from '../../../shared/session/voice.ts';
import { type Filter, monthsOf } from './choosing.ts';

type FiltersProps = { collatables: Collatables; filter: Filter; onFilter: (filter: Filter) => void };

/** Narrows the list: from and to a month, one voice, those that were asked a question. */
export const Filters = ({ collatables, filter, onFilter }: FiltersProps) => {
  const { t } = useTranslation();
  const months = monthsOf(collatables.groups);
  return (
    <div className="collate-filters">
      {(['from', 'to'] as const).map((end) => (
        <label key={end} className="field">
          <span className="field-label">{t(`collate.filter.${end}`)}</span>
          <select
            className="field-input"
            value={filter[end] ?? ''}
            onChange={(event) => onFilter({ ...filter, [end]: event.target.value || null })}
          >
            <option value="">{t('collate.filter.anyMonth')}</option>
            {months.map((month) => (
              <option key={month} value={month}>
                {monthInWords(t, month)}
              </option>
            ))}
          </select>
        </label>
      ))}
      <label className="field">
        <span className="field-label">{t('collate.filter.voice')}</span>
        <select
          className="field-input"
          value={filter.voice ?? ''}
          onChange={(event) =>
            onFilter({ ...filter, voice: voices.find((each) => each === event.target.value) ?? null })
          }
        >
          <option value="">{t('collate.filter.anyVoice')}</option>
          {voices.map((voice) => (
            <option key={voice} value={voice}>
              {t(`setup.voiceOf.${voice}`)}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        <span className="field-label">{t('collate.filter.asked')}</span>
        <select
          className="field-input"
          value={filter.asked ?? ''}
          onChange={(event) =>
            onFilter({ ...filter, asked: event.target.value === '' ? null : Number(event.target.value) })
          }
        >
          <option value="">{t('collate.filter.anyQuestion')}</option>
          {collatables.questions.map(({ topic, wording }, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a question's number is what it is known by here
            <option key={i} value={i} title={wording}>
              {topic}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
};
