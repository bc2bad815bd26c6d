import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { planForTemplate, planFromTemplate, type Template } from '../../../../shared/prepare/template.ts';
import { firstPlan } from '../../../../shared/session/firstPlan.ts';
import type { Plan } from '../../../../shared/session/model.ts';
import { Confirm } from '../../../components/Confirm.tsx';
import type { SectionProps, SetupSection } from './section.ts';
import { useTemplates } from './useTemplates.ts';

type Asking = { readonly of: 'use' | 'replace' | 'delete'; readonly template: Template };

const isUntouched = (plan: Plan): boolean =>
  JSON.stringify(planForTemplate(plan)) === JSON.stringify(planForTemplate(firstPlan()));

const Body = ({ plan, onChange }: SectionProps) => {
  const { t } = useTranslation();
  const field = useId();
  const { here, keep, remove } = useTemplates();
  const [name, setName] = useState('');
  const [missing, setMissing] = useState(false);
  const [asking, setAsking] = useState<Asking | null>(null);
  const [done, setDone] = useState('');

  const use = (template: Template) => {
    onChange(planFromTemplate(plan, template));
    setDone(t('templates.used', { name: template.name }));
  };
  const save = async (id: string, says: 'templates.kept' | 'templates.replaced') => {
    const named = name.trim();
    if (!(await keep({ id, name: named, plan: planForTemplate(plan) }))) return;
    setName('');
    setDone(t(says, { name: named }));
  };
  const begin = () => {
    if (name.trim() === '') return setMissing(true);
    const same = here?.templates.find((each) => each.name.toLowerCase() === name.trim().toLowerCase());
    if (same) setAsking({ of: 'replace', template: same });
    else void save(`own-${crypto.randomUUID()}`, 'templates.kept');
  };
  const yes = ({ of, template }: Asking) => {
    setAsking(null);
    if (of === 'use') use(template);
    else if (of === 'replace') void save(template.id, 'templates.replaced');
    else void remove(template.id);
  };

  return (
    <>
      <p className="soft">{t('templates.says')}</p>
      {here && here.templates.length > 0 && (
        <ul className="template-list">
          {here.templates.map((template) => (
            <li key={template.id} className="template-row">
              <span>
                {template.name}
                <small className="soft">
                  {t('setup.packQuestions', { count: template.plan.questions.length })}
                </small>
              </span>
              <button
                type="button"
                className="button button-plain"
                aria-label={t('templates.deleteOf', { name: template.name })}
                onClick={() => setAsking({ of: 'delete', template })}
              >
                {t('templates.delete')}
              </button>
              <button
                type="button"
                className="button"
                aria-label={t('templates.useOf', { name: template.name })}
                onClick={() => (isUntouched(plan) ? use(template) : setAsking({ of: 'use', template }))}
              >
                {t('templates.use')}
              </button>
            </li>
          ))}
        </ul>
      )}
      {here && here.setAside > 0 && <p>{t('templates.setAside', { count: here.setAside })}</p>}
      {here && here.newer > 0 && <p>{t('templates.newer', { count: here.newer })}</p>}
      <div className="field">
        <label className="field-label" htmlFor={field}>
          {t('templates.name')}
        </label>
        <input
          id={field}
          className="field-input"
          autoComplete="off"
          maxLength={80}
          value={name}
          aria-invalid={missing}
          aria-describedby={`${field}-hint`}
          onChange={(event) => {
            setName(event.target.value);
            setMissing(false);
          }}
        />
        <span id={`${field}-hint`} className={missing ? 'field-problem' : 'soft small'}>
          {t(missing ? 'templates.needed' : 'templates.nameHint')}
        </span>
      </div>
      <button type="button" className="button" onClick={begin}>
        {t('templates.keep')}
      </button>
      <p role="status">{done}</p>
      {asking && (
        <Confirm
          title={t(`templates.${asking.of}Title`, { name: asking.template.name })}
          says={t(`templates.${asking.of}Says`)}
          yes={t(`templates.${asking.of}Yes`)}
          no={t(`templates.${asking.of}No`)}
          onYes={() => yes(asking)}
          onNo={() => setAsking(null)}
        />
      )}
    </>
  );
};

export const useAgain: SetupSection = {
  id: 'again',
  title: (t) => t('templates.title'),
  summary: (t) => t('templates.summary'),
  Body,
};
