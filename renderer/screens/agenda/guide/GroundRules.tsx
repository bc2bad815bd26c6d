import { useTranslation } from 'react-i18next';
import { guideLimits } from '../../../../shared/guide/limits.ts';
import type { Session } from '../../../../shared/session/model.ts';
import { usePage } from '../../../store/PageProvider.tsx';
import { AddLine } from './AddLine.tsx';
import { RemoveButton } from './RemoveButton.tsx';

const shipped = ['finish', 'disagree', 'noWrong', 'noTrouble', 'listen', 'stop', 'room'] as const;

/** The guide's rules, and those that the group writes for itself. */
export const GroundRules = ({ session }: { session: Session }) => {
  const { t } = useTranslation();
  const keep = usePage((state) => state.keep);
  const { guide } = session.plan;
  const change = (rules: readonly string[]) => keep({ type: 'guide-planned', guide: { ...guide, rules } });
  return (
    <section aria-labelledby="guide-rules">
      <h3 id="guide-rules">{t('guide.rules.title')}</h3>
      <ul className="guide-rules">
        {shipped.map((rule) => (
          <li key={rule}>{t(`guide.rules.shipped.${rule}`)}</li>
        ))}
        {guide.rules.map((rule) => (
          <li key={rule} className="guide-line">
            <bdi>{rule}</bdi>
            <RemoveButton
              label={t('guide.rules.remove', { rule })}
              onRemove={() => change(guide.rules.filter((each) => each !== rule))}
            />
          </li>
        ))}
      </ul>
      <AddLine
        label={t('guide.rules.own')}
        add={t('guide.rules.add')}
        maxLength={guideLimits.rule}
        disabled={guide.rules.length >= guideLimits.rules}
        onAdd={(rule) => !guide.rules.includes(rule) && change([...guide.rules, rule])}
      />
    </section>
  );
};
