import { useTranslation } from 'react-i18next';
import { monthInWords } from '../../../shared/report/phrases.ts';
import type { Choice } from './useChoice.ts';

/** The earlier and the later month of a comparison over time. */
export const TwoMonths = ({ choice: { months, two, setPicked } }: { choice: Choice }) => {
  const { t } = useTranslation();
  if (!two) return null;
  return (
    <div className="collate-two">
      {(['earlier', 'later'] as const).map((which) => (
        <label key={which} className="field">
          <span className="field-label">{t(`collate.two.${which}`)}</span>
          <select
            className="field-input"
            value={two[which]}
            onChange={(event) => setPicked({ ...two, [which]: event.target.value })}
          >
            {months
              .filter((month) => (which === 'earlier' ? month < two.later : month > two.earlier))
              .map((month) => (
                <option key={month} value={month}>
                  {monthInWords(t, month)}
                </option>
              ))}
          </select>
        </label>
      ))}
    </div>
  );
};
