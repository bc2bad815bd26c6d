import { useTranslation } from 'react-i18next';
import type { ExportKind } from '../../../shared/session/model.ts';

type KindProps = { kind: ExportKind; onKind: (kind: ExportKind) => void };

export const KindSwitch = ({ kind, onKind }: KindProps) => {
  const { t } = useTranslation();
  return (
    <fieldset className="kind-switch">
      <legend className="said-only">{t('exporting.kind')}</legend>
      {(['anonymous', 'group'] as const).map((each) => (
        <label key={each} className="choice">
          <input type="radio" name="kind" checked={each === kind} onChange={() => onKind(each)} />
          <span className="choice-text">
            {t(`exporting.${each}`)}
            <small>{t(each === 'anonymous' ? 'exporting.anonymousHint' : 'exporting.groupHint')}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
};
