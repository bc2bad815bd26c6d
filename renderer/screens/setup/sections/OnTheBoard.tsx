import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Extra, letterOf, lookOf } from '../../../../shared/exercise/figures.ts';
import { limits } from '../../../../shared/session/limits.ts';
import { withExtra, withoutExtra } from '../../../../shared/session/planning.ts';
import { usualExtras } from '../../../components/useFigureName.ts';
import { WithTerms } from '../../../glossary/WithTerms.tsx';
import { FigurePicture } from '../../../pictures/FigurePicture.tsx';
import { usePage } from '../../../store/PageProvider.tsx';
import type { SectionProps, SetupSection } from './section.ts';

/** Cut-outs beside doctor, carer and self. Their names are roles: what looks like a person's name is sent back. */
const Body = ({ plan, onChange }: SectionProps) => {
  const { t } = useTranslation();
  const client = usePage((state) => state.client);
  const [typed, setTyped] = useState('');
  const [tells, setTells] = useState(false);
  const [field, note] = [useId(), useId()];
  const isFull = plan.extras.length >= limits.extras;
  const has = (name: string) => plan.extras.some((extra) => extra.name === name);

  const addTyped = async (event: FormEvent) => {
    event.preventDefault();
    const name = typed.trim();
    if (name === '' || has(name)) return setTyped('');
    const marked = await client.call('words.mark', { text: name });
    if (!marked.ok || marked.value.length > 0) return setTells(true);
    setTyped('');
    onChange(withExtra(plan, name));
  };

  return (
    <>
      <p className="field-label">{t('setup.extras')}</p>
      <p className="soft small">
        <WithTerms text={t('setup.extrasHint')} />
      </p>
      {plan.extras.length > 0 && (
        <ul className="extras">
          {plan.extras.map((extra) => (
            <ExtraRow key={extra.id} extra={extra} onRemove={() => onChange(withoutExtra(plan, extra.id))} />
          ))}
        </ul>
      )}
      {isFull ? (
        <p>{t('setup.extrasFull')}</p>
      ) : (
        <>
          <div className="extras-usual">
            {usualExtras
              .map((each) => t(`figures.extra.${each}`))
              .filter((name) => !has(name))
              .map((name) => (
                <button
                  key={name}
                  type="button"
                  className="button"
                  onClick={() => onChange(withExtra(plan, name))}
                >
                  {t('setup.extraAdd', { name })}
                </button>
              ))}
          </div>
          <form className="field" onSubmit={(event) => void addTyped(event)}>
            <label className="field-label" htmlFor={field}>
              {t('setup.extraOwn')}
            </label>
            <div className="extras-own">
              <input
                id={field}
                className="field-input"
                value={typed}
                maxLength={limits.extraName}
                autoComplete="off"
                aria-describedby={tells ? note : undefined}
                aria-invalid={tells}
                onChange={(event) => {
                  setTyped(event.target.value);
                  setTells(false);
                }}
              />
              <button type="submit" className="button" disabled={typed.trim() === ''}>
                {t('setup.extraOwnAdd')}
              </button>
            </div>
            {tells && (
              <p id={note} role="alert" className="field-problem">
                {t('setup.extraTells')}
              </p>
            )}
          </form>
        </>
      )}
    </>
  );
};

const ExtraRow = ({ extra, onRemove }: { extra: Extra; onRemove: () => void }) => {
  const { t } = useTranslation();
  const { cutOut, colour, face } = lookOf(null, extra.id);
  return (
    <li className="extra">
      <FigurePicture role={extra.id} letter={letterOf(extra.name)} {...{ cutOut, colour, face }} size={72} />
      <bdi>{extra.name}</bdi>
      <button type="button" className="button" onClick={onRemove}>
        {t('setup.extraRemove', { name: extra.name })}
      </button>
    </li>
  );
};

export const onTheBoard: SetupSection = {
  id: 'board',
  title: (t) => t('setup.cutOuts'),
  summary: (t, plan) => [t('setup.cutOutsFirst'), ...plan.extras.map(({ name }) => name)].join(' · '),
  Body,
};
