import { useTranslation } from 'react-i18next';
import { guideLimits } from '../../../../shared/guide/limits.ts';
import type { Session } from '../../../../shared/session/model.ts';
import { usePage } from '../../../store/PageProvider.tsx';
import { AddLine } from './AddLine.tsx';
import { RemoveButton } from './RemoveButton.tsx';

/** Things to come back to: kept with the session, in no report. What is taken away is gone from the disk as well. */
export const Parking = ({ session, readOnly }: { session: Session; readOnly: boolean }) => {
  const { t } = useTranslation();
  const keep = usePage((state) => state.keep);
  const unpark = usePage((state) => state.unpark);
  const { parked } = session.guide;
  if (readOnly && parked.length === 0) return null;
  return (
    <section className="guide-parking" aria-labelledby="guide-parking">
      <h2 id="guide-parking">{t('guide.parking.title')}</h2>
      <p className="soft small">{t('guide.parking.hint')}</p>
      <ul>
        {parked.map((thing) => (
          <li key={thing.id} className="guide-line">
            <label className="guide-parked">
              <input
                type="checkbox"
                checked={thing.done}
                disabled={readOnly}
                aria-label={t('guide.parking.done', { text: thing.text })}
                onChange={(event) => keep({ type: 'thing-parked', ...thing, done: event.target.checked })}
              />
              <bdi data-done={thing.done}>{thing.text}</bdi>
            </label>
            {!readOnly && (
              <RemoveButton
                label={t('guide.parking.remove', { text: thing.text })}
                onRemove={() => void unpark(thing.id)}
              />
            )}
          </li>
        ))}
      </ul>
      {!readOnly && (
        <AddLine
          label={t('guide.parking.label')}
          add={t('guide.parking.add')}
          maxLength={guideLimits.parked}
          disabled={parked.length >= guideLimits.parkedThings}
          onAdd={(text) => keep({ type: 'thing-parked', id: crypto.randomUUID(), text, done: false })}
        />
      )}
    </section>
  );
};
