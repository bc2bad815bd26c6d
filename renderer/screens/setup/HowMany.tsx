import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { limits } from '../../../shared/session/limits.ts';
import type { Plan } from '../../../shared/session/model.ts';
import { withPeople } from '../../../shared/session/planning.ts';

/** The number of people, by two large buttons or by typing. */
export const HowMany = ({ plan, onChange }: { plan: Plan; onChange: (plan: Plan) => void }) => {
  const { t } = useTranslation();
  const people = plan.participants;
  const [typed, setTyped] = useState(String(people));
  useEffect(() => setTyped(String(people)), [people]);
  const take = (count: number) => {
    const next = withPeople(plan, count);
    setTyped(String(next.participants));
    if (next.participants !== people) onChange(next);
  };
  return (
    <div className="field">
      <label className="field-label" htmlFor="people">
        {t('setup.people')}
      </label>
      <div className="how-many">
        <button
          type="button"
          className="button button-icon"
          aria-label={t('setup.fewer')}
          disabled={people <= 1}
          onClick={() => take(people - 1)}
        >
          −
        </button>
        <input
          id="people"
          className="field-input"
          inputMode="numeric"
          autoComplete="off"
          aria-describedby="people-hint"
          value={typed}
          onChange={(event) => setTyped(event.target.value.replace(/\D/g, '').slice(0, 2))}
          onBlur={() => take(Number(typed) || people)}
        />
        <button
          type="button"
          className="button button-icon"
          aria-label={t('setup.more')}
          disabled={people >= limits.participants}
          onClick={() => take(people + 1)}
        >
          +
        </button>
      </div>
      <span id="people-hint" className="soft small">
        {t('setup.peopleHint')}
      </span>
    </div>
  );
};
